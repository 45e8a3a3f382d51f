/** What an operational group does not agree on goes to the steering group, and its answer comes back [000 IV.3]. */
@NullMarked
package org.einklang.meetings.escalation;

import org.jspecify.annotations.NullMarked;
