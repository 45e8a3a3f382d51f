package org.einklang.meetings.minutes;

import java.util.Locale;
import java.util.function.Predicate;
import org.einklang.api.document.Paper;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;

/** Adds to the paper of minutes what belongs to them and was said after they were approved. */
public interface MinutesAddition {

    /** Adds it at the end; nothing if there is nothing. @param items those that the paper is about */
    void add(Paper paper, Meeting meeting, Minutes minutes, Predicate<AgendaItem> items, Locale locale);

    /** Whether there is something to add. @param items those that the paper is about */
    boolean exists(Meeting meeting, Minutes minutes, Predicate<AgendaItem> items);
}
