/** Who acts, what they hold, and whether that is enough. */
@NullMarked
package org.einklang.portal.access;

import org.jspecify.annotations.NullMarked;
