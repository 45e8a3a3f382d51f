/** Tests of the meetings module. */
@NullMarked
package org.einklang.meetings.minutes;

import org.jspecify.annotations.NullMarked;
