package org.einklang.meetings.minutes;

import java.util.Locale;
import org.einklang.api.document.Paper;
import org.einklang.meetings.planning.Meeting;

/** Adds to the paper of minutes what belongs to them and was said after they were approved. */
public interface MinutesAddition {

    /** Adds it at the end; nothing if there is nothing. */
    void add(Paper paper, Meeting meeting, Minutes minutes, Locale locale);
}
