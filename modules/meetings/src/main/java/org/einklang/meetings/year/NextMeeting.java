package org.einklang.meetings.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Cadence;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.minutes.MeetingClosed;
import org.einklang.meetings.planning.AgendaCarrying;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.usual.UsualAgendas;

/**
 * When a meeting is over and none is planned after it, the next one appears by itself, if its body wants that: by the cadence, on the
 * same day of the week, at the same time and place and with the same way to join from afar, around holidays and what members are taken by, with the usual items and what was
 * put off. It is planned only: nobody is invited.
 */
@ApplicationScoped
class NextMeeting {

    /** After so many months without a free day people plan themselves. */
    private static final int TRIES = 3;

    /** Of the body, so that the title of the meeting has room. */
    private static final int LONGEST_NAME = 150;

    private static final Locale LANGUAGE = Locale.GERMAN;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private YearPlanning year;

    @Inject
    private AgendaCarrying carrying;

    @Inject
    private UsualAgendas usual;

    @Inject
    private Directory directory;

    @Inject
    private Notifications notifications;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** In the transaction that closes the meeting, as the person who hands the minutes in; that the body wants it was said by who may plan. */
    void plan(@Observes MeetingClosed event) {
        Meeting last = meetings.existing(event.meeting());
        Optional<Meeting> planned = meetings.after(last);
        planned.ifPresent(next -> carrying.carryPostponed(last, event.postponed(), next));
        Optional<Cadence> cadence = directory.rules(last.body()).cadence();
        if (cadence.isEmpty() || !usual.plansNext(last.body()) || planned.isPresent()) {
            return;
        }
        int step = Math.max(1, cadence.get().months() / cadence.get().times());
        day(last, step).ifPresent(wish -> plan(last, wish, event));
    }

    private Optional<MeetingPlan> day(Meeting last, int step) {
        YearMonth due = YearMonth.from(PortalTime.dayOf(last.getStarts())).plusMonths(step);
        YearMonth now = YearMonth.from(PortalTime.dayOf(clock.instant()));
        YearMonth first = due.isBefore(now) ? now : due;
        return IntStream.range(0, TRIES)
                .mapToObj(first::plusMonths)
                .flatMap(month -> proposals(last, month).stream())
                .findFirst();
    }

    private List<MeetingPlan> proposals(Meeting last, YearMonth month) {
        LocalDate tomorrow = PortalTime.dayOf(clock.instant()).plusDays(1);
        LocalDate from = month.atDay(1).isBefore(tomorrow) ? tomorrow : month.atDay(1);
        if (from.isAfter(month.atEndOfMonth())) {
            return List.of();
        }
        YearWish wish = wish(last, from, month.atEndOfMonth());
        return year.days(last.getCooperation(), last.body(), wish).stream()
                .sorted(Comparator.comparing(ProposedDay::day))
                .map(day -> new MeetingPlan(
                        title(last, month),
                        wish.on(day.day()).from(),
                        wish.on(day.day()).to(),
                        last.getPlace(),
                        last.online()))
                .toList();
    }

    private static YearWish wish(Meeting last, LocalDate from, LocalDate to) {
        ZonedDateTime starts = PortalTime.inBerlin(last.getStarts());
        ZonedDateTime ends = PortalTime.inBerlin(last.getEnds());
        int nth = Math.min(YearWish.LAST, (starts.getDayOfMonth() - 1) / 7 + 1);
        return new YearWish(
                starts.getDayOfWeek(), nth, 1, from, to, starts.toLocalTime(), ends.toLocalTime(), last.getPlace());
    }

    private String title(Meeting last, YearMonth month) {
        String body = directory.body(last.body()).name();
        String usualTitle = texts.get(
                LANGUAGE,
                "meetings.year.usual_title",
                body.length() <= LONGEST_NAME ? body : body.substring(0, LONGEST_NAME) + "…");
        return texts.get(LANGUAGE, "meetings.year.title_in", usualTitle, YearPlanning.name(month, LANGUAGE));
    }

    private void plan(Meeting last, MeetingPlan plan, MeetingClosed event) {
        String key = planning.put(last.getCooperation(), last.body(), plan, usual.titles(last.body()));
        Meeting next = meetings.byKey(last.getCooperation(), key);
        carrying.carryPostponed(last, event.postponed(), next);
        notifications.tell(
                new Notification(last.getCooperation(), "meetings.notification.next_planned", next.ref()),
                planners(last));
    }

    private List<PersonId> planners(Meeting last) {
        return directory.actingSeats(last.body(), PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> seat.role() == Role.CHAIR || seat.role() == Role.SECRETARY)
                .map(Seat::person)
                .filter(person -> !person.equals(access.me()))
                .toList();
    }
}
