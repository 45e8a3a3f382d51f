package org.einklang.api.mail;

import java.net.URI;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person, in that person's language.
 *
 * @param to who gets it; a person without an address is left out by the outbox, visibly for the administrator
 * @param subject one line, in the reader's language
 * @param text plain text; addresses in it become links in the HTML part
 * @param calendar an iCalendar object that mail programs understand, see
 *     {@link org.einklang.api.calendar.CalendarInvitations}
 * @param about the thing the mail is about
 * @param unsubscribe where a mail program says, with one POST, that the person wants no more of these
 */
public record Mail(
        PersonCard to,
        String subject,
        String text,
        @Nullable String calendar,
        ItemRef about,
        @Nullable URI unsubscribe) {

    /** A mail without calendar object. */
    public static Mail of(PersonCard to, String subject, String text, ItemRef about) {
        return new Mail(to, subject, text, null, about, null);
    }

    /** The same mail with an iCalendar object. */
    public Mail with(String calendarObject) {
        return new Mail(to, subject, text, calendarObject, about, unsubscribe);
    }

    /** The same mail, of a kind that people can do without. */
    public Mail unsubscribedAt(URI address) {
        return new Mail(to, subject, text, calendar, about, address);
    }
}
