package org.einklang.portal.mail.in;

import java.util.Set;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.portal.mail.BounceReason;

/** What a mail turned out to be. */
sealed interface Finding {

    /** An answer of somebody's calendar program. @param from the sender's address in lower case, empty if there is none */
    record Answer(String from, CalendarReply reply) implements Finding {}

    /**
     * A mail that came back for good.
     *
     * @param messageIds of the mail that came back, one of these
     * @param reason in words of ours
     * @param diagnosis in the words of the mail server
     */
    record Returned(Set<String> messageIds, BounceReason reason, String diagnosis) implements Finding {}

    /** Something else. */
    record Other(Reason reason) implements Finding {}
}
