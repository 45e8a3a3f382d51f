package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Tells people about a poll: members in the portal and by mail, people without an account by mail; nobody what they did. */
@ApplicationScoped
class PollTelling {

    @Inject
    private PollMail mail;

    @Inject
    private PollSeats seats;

    @Inject
    private Notifications notifications;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    /** Somebody to be written to. @param row whose answer it is about @param reader who reads */
    private record Addressee(DateAsked row, PersonCard reader) {}

    /** A date is wanted. */
    void asked(PollFile file, List<DateAsked> rows) {
        List<TimeSpan> times = file.proposals().stream().map(DateProposal::time).toList();
        tell(
                file,
                rows,
                "dates.told.asked",
                one -> mail.ask(PollMail.Occasion.ASKED, file, times, one.reader(), one.row()));
    }

    /** A further date was proposed. */
    void proposed(PollFile file, TimeSpan time, List<DateAsked> rows) {
        tell(
                file,
                rows,
                "dates.told.proposed",
                one -> mail.ask(PollMail.Occasion.PROPOSED, file, List.of(time), one.reader(), one.row()));
    }

    /** The date is chosen. */
    void decided(PollFile file, DateProposal chosen) {
        tell(file, file.asked(), "dates.told.decided", one -> mail.decided(file, chosen, one.reader(), one.row()));
    }

    /** No date is wanted any more. */
    void withdrawn(PollFile file) {
        tell(file, file.asked(), "dates.told.withdrawn", one -> mail.withdrawn(file, one.reader(), one.row()));
    }

    /** Answers are missing; the portal itself says so. */
    void reminded(PollFile file, List<DateAsked> rows) {
        List<TimeSpan> times = file.proposals().stream().map(DateProposal::time).toList();
        List<Addressee> readers = addressees(file, rows, null);
        notifications.remind(notification(file, "dates.told.reminded").withMail(), people(readers));
        readers.forEach(one -> mail.ask(PollMail.Occasion.REMINDED, file, times, one.reader(), one.row()));
    }

    /** The day by which answers were asked for is over: who asked may choose. */
    void over(PollFile file) {
        notifications.remind(
                notification(file, "dates.told.over"), List.of(file.poll().startedBy()));
    }

    private void tell(PollFile file, List<DateAsked> rows, String key, Consumer<Addressee> write) {
        List<Addressee> readers = addressees(file, rows, access.me());
        notifications.tell(notification(file, key).withMail(), people(readers));
        readers.forEach(write);
    }

    private List<Addressee> addressees(PollFile file, List<DateAsked> rows, @Nullable PersonId besides) {
        PollSeats.Today today = seats.of(file.poll().body());
        Map<PersonId, PersonCard> cards = directory.people(rows.stream()
                .flatMap(row -> row.person() == null ? Stream.empty() : today.speakersFor(row.person()))
                .distinct()
                .toList());
        List<Addressee> readers = new ArrayList<>();
        for (DateAsked row : rows) {
            PersonId person = row.person();
            if (person == null) {
                readers.add(new Addressee(row, row.outsider().card()));
            } else {
                today.speakersFor(person)
                        .filter(speaker -> !speaker.equals(besides))
                        .flatMap(speaker -> Stream.ofNullable(cards.get(speaker)))
                        .forEach(reader -> readers.add(new Addressee(row, reader)));
            }
        }
        return readers;
    }

    private static List<PersonId> people(List<Addressee> readers) {
        return readers.stream()
                .filter(one -> one.row().person() != null)
                .map(one -> one.reader().id())
                .distinct()
                .toList();
    }

    private static Notification notification(PollFile file, String key) {
        return new Notification(file.poll().cooperation(), key, file.poll().ref());
    }
}
