/** Tests of the meetings module. */
@NullMarked
package org.einklang.meetings.invitation;

import org.jspecify.annotations.NullMarked;
