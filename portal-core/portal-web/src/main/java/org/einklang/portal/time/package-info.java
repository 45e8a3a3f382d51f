/** How moments are stored. */
@NullMarked
package org.einklang.portal.time;

import org.jspecify.annotations.NullMarked;
