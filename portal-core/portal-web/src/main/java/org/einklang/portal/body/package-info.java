/** Bodies of a cooperation, what they may decide, and who sits in them, also for whom. */
@NullMarked
package org.einklang.portal.body;

import org.jspecify.annotations.NullMarked;
