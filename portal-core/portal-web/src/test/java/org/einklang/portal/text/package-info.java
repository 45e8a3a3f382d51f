/** What people write and read. */
@NullMarked
package org.einklang.portal.text;

import org.jspecify.annotations.NullMarked;
