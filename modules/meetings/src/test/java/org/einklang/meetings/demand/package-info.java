/** Tests of the meetings module. */
@NullMarked
package org.einklang.meetings.demand;

import org.jspecify.annotations.NullMarked;
