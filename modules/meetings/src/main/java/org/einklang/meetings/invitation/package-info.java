/** Who is invited, and what they answer. */
@NullMarked
package org.einklang.meetings.invitation;

import org.jspecify.annotations.NullMarked;
