/** What modules and host publish, and the gate before it. */
@NullMarked
package org.einklang.portal.publication;

import org.jspecify.annotations.NullMarked;
