package org.einklang.meetings.invitation;

import java.util.List;
import java.util.Locale;
import org.einklang.meetings.planning.Meeting;

/** Knows of others than the members who have to be told that a meeting has changed; {@link ChangesTold} says when to. */
public interface FurtherUntold {

    /** A sentence for each of those who do not know yet; none if all know. */
    List<String> lines(Meeting meeting, Locale locale);
}
