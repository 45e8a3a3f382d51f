package org.einklang.meetings.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.calendar.CalendarEvent;
import org.einklang.api.calendar.CalendarInvitations;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemWords;

/** Writes to guests, each in their language: what they are heard for, when, where, and a link that shows this item only. */
@ApplicationScoped
class GuestMail {

    @Inject
    private Outbox outbox;

    @Inject
    private CalendarInvitations calendar;

    @Inject
    private AnswerLinks answers;

    @Inject
    private Directory directory;

    @Inject
    private ItemWords words;

    @Inject
    private Texts texts;

    /** How the guest looks to the outbox. */
    PersonCard card(ItemGuest guest) {
        PersonId person = guest.person();
        return person == null ? guest.outsider().card() : directory.person(person);
    }

    /** Asks whether they come. @param organizer who asks @param edition which mail about it this is, counted from 0 */
    void invite(ItemGuest guest, PersonCard organizer, int edition) {
        PersonCard reader = card(guest);
        PersonId person = guest.person();
        URI link = answers.create(
                person == null
                        ? AnswerTicket.forOutsider(GuestQuestion.PURPOSE, guest.ref())
                        : new AnswerTicket(GuestQuestion.PURPOSE, guest.ref(), person),
                guest.visibleUntil());
        put(
                guest,
                reader,
                organizer,
                "invite",
                link.toString(),
                calendar.request(event(guest, organizer, edition, link), reader));
    }

    /** Says not to come. @param key why: {@code cancel} if the meeting is off, {@code remove} if they are not heard, {@code move} if the item is dealt with later */
    void cancel(ItemGuest guest, PersonCard organizer, int edition, String key) {
        PersonCard reader = card(guest);
        put(
                guest,
                reader,
                organizer,
                key,
                "",
                calendar.cancel(event(guest, organizer, edition, URI.create("about:blank")), reader));
    }

    private void put(
            ItemGuest guest, PersonCard reader, PersonCard organizer, String key, String link, String appointment) {
        Locale locale = reader.locale();
        String title = guest.getItem().getTitle();
        String text = texts.get(
                locale,
                "meetings.guest.mail." + key,
                title,
                directory.body(guest.meeting().body()).name(),
                PortalTime.longMoment(guest.begin(), locale),
                guest.meeting().getPlace(),
                link,
                organizer.name());
        outbox.put(Mail.of(
                        reader,
                        texts.get(locale, "meetings.guest.mail." + key + "_subject", title),
                        text,
                        guest.meeting().ref())
                .with(appointment));
    }

    private CalendarEvent event(ItemGuest guest, PersonCard organizer, int edition, URI link) {
        AgendaItem item = guest.getItem();
        Integer minutes = item.getOutline().getDuration();
        Instant ends = guest.meeting().getEnds();
        Instant end = minutes == null ? ends : guest.begin().plus(Duration.ofMinutes(minutes));
        return new CalendarEvent(
                guest.uid(),
                edition,
                guest.begin(),
                end.isAfter(guest.begin()) ? end : guest.begin().plus(Duration.ofMinutes(1)),
                item.getTitle(),
                words.name(item, card(guest).locale()),
                guest.meeting().getPlace(),
                link,
                organizer.name(),
                organizer.mail());
    }
}
