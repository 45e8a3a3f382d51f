/** Tests of the meetings module. */
@NullMarked
package org.einklang.meetings.year;

import org.jspecify.annotations.NullMarked;
