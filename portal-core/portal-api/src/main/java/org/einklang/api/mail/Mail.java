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
 * @param files which files go with it, see {@link MailFiles#purpose}
 */
public record Mail(
        PersonCard to,
        String subject,
        String text,
        @Nullable String calendar,
        ItemRef about,
        @Nullable URI unsubscribe,
        @Nullable String files) {

    /** A mail without calendar object. */
    public static Mail of(PersonCard to, String subject, String text, ItemRef about) {
        return new Mail(to, subject, text, null, about, null, null);
    }

    /** The same mail with an iCalendar object. */
    public Mail with(String calendarObject) {
        return new Mail(to, subject, text, calendarObject, about, unsubscribe, files);
    }

    /** The same mail with the files of this {@link MailFiles#purpose}. */
    public Mail withFiles(String purpose) {
        return new Mail(to, subject, text, calendar, about, unsubscribe, purpose);
    }

    /** The same mail, of a kind that people can do without. */
    public Mail unsubscribedAt(URI address) {
        return new Mail(to, subject, text, calendar, about, address, files);
    }
}
