/** The portal's one clock. */
@NullMarked
package org.einklang.portal.time;

import org.jspecify.annotations.NullMarked;
