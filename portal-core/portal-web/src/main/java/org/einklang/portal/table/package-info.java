/** Lists: what somebody wants to see of them, what they saw last, the views they keep, and the file. */
@NullMarked
package org.einklang.portal.table;

import org.jspecify.annotations.NullMarked;
