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
import org.einklang.meetings.invitation.Joining;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.planning.WhereWords;

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
    private WhereWords where;

    @Inject
    private Joining joining;

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
        Moment moment = Moment.now(guest);
        put(
                guest,
                reader,
                organizer,
                "invite",
                moment,
                link.toString(),
                calendar.request(event(guest, moment, organizer, edition, link), reader));
    }

    /** When and where a guest comes, or was to come. */
    private record Moment(Instant begin, String place, OnlineAccess online) {

        static Moment now(ItemGuest guest) {
            return new Moment(
                    guest.begin(), guest.meeting().getPlace(), guest.meeting().online());
        }
    }

    /** Says not to come. @param key why: {@code cancel} if the meeting is off, {@code remove} if they are not heard, {@code move} if the item is dealt with later */
    void cancel(ItemGuest guest, PersonCard organizer, int edition, String key) {
        PersonCard reader = card(guest);
        Moment told = new Moment(guest.toldBegin(), guest.toldPlace(), new OnlineAccess());
        Moment named = key.equals("move") ? Moment.now(guest) : told;
        put(
                guest,
                reader,
                organizer,
                key,
                named,
                "",
                calendar.cancel(event(guest, told, organizer, edition, URI.create("about:blank")), reader));
    }

    private void put(
            ItemGuest guest,
            PersonCard reader,
            PersonCard organizer,
            String key,
            Moment moment,
            String link,
            String appointment) {
        Locale locale = reader.locale();
        String title = guest.getItem().getTitle();
        String text = texts.get(
                locale,
                "meetings.guest.mail." + key,
                title,
                directory.body(guest.meeting().body()).name(),
                PortalTime.longMoment(moment.begin(), locale),
                where.all(moment.place(), moment.online(), locale),
                link,
                organizer.name());
        outbox.put(Mail.of(
                        reader,
                        texts.get(locale, "meetings.guest.mail." + key + "_subject", title),
                        text,
                        guest.meeting().ref())
                .with(appointment));
    }

    private CalendarEvent event(ItemGuest guest, Moment moment, PersonCard organizer, int edition, URI link) {
        AgendaItem item = guest.getItem();
        Locale locale = card(guest).locale();
        Integer minutes = item.getOutline().getDuration();
        Instant latest = guest.meeting().getEnds();
        Instant end = minutes != null
                ? moment.begin().plus(Duration.ofMinutes(minutes))
                : latest.isAfter(moment.begin()) ? latest : moment.begin().plus(Duration.ofMinutes(1));
        return new CalendarEvent(
                guest.uid(),
                edition,
                moment.begin(),
                end,
                words.titleOutside(item, locale),
                words.outside(item, locale),
                where.place(moment.place(), moment.online(), locale),
                link,
                organizer.name(),
                organizer.mail(),
                joining.conferences(moment.online(), locale));
    }
}
