/** Tests of the meetings module. */
@NullMarked
package org.einklang.meetings.proposal;

import org.jspecify.annotations.NullMarked;
