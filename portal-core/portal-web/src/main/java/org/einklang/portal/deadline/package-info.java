/** Which days are public holidays, and deadlines that respect them. */
@NullMarked
package org.einklang.portal.deadline;

import org.jspecify.annotations.NullMarked;
