/** Members demand a meeting of their body, and chair and secretary call it [000 IV.1]. */
@NullMarked
package org.einklang.meetings.demand;

import org.jspecify.annotations.NullMarked;
