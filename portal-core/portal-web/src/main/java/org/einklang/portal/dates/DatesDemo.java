package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.access.Acting;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.dates.Outsider;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.demo.HostDemo;

/**
 * The steering group looks for a date, some answers are missing; AG Ausbildung has found one. Proposed are working days only,
 * on whatever day the demo is started.
 */
@ApplicationScoped
public class DatesDemo implements HostDemo {

    @Inject
    private DatePolls polls;

    @Inject
    private PollStore store;

    @Inject
    private Holidays holidays;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return 210;
    }

    @Override
    public void plant(DemoWorld world) {
        PublicHolidays free = holidays.of(world.cooperation());
        List<LocalDate> soon = workingDays(world.today().plusDays(18), free);
        long steering = start(
                world,
                "schrift.stadt",
                3,
                new NewPoll(
                        world.body("stg"),
                        null,
                        "Sondersitzung zur Ausbildungsmesse",
                        "Rathaus, Raum 2.14",
                        "Wir brauchen etwa zwei Stunden, um über Stand und Kosten zu sprechen.",
                        List.of(at(soon.get(0), 10), at(soon.get(1), 13), at(soon.get(2), 9)),
                        Deadlines.orNextWorkingDay(world.today().plusDays(6), free),
                        List.of(new Outsider("Robin Kammer", "robin.kammer@kammer.example", Locale.GERMAN))));
        answer(world, steering, "steuerung.stadt", 2, "", Availability.YES, Availability.YES, Availability.NO);
        answer(
                world,
                steering,
                "steuerung.agentur",
                1,
                "Am zweiten Termin nur bis 14:30 Uhr.",
                Availability.NO,
                Availability.IF_NEED_BE,
                Availability.YES);
        List<LocalDate> later = workingDays(world.today().plusDays(9), free);
        long training = start(
                world,
                "team.stadt",
                12,
                new NewPoll(
                        world.body("ausb"),
                        null,
                        "Besuch in der Berufsschule",
                        "Berufsschule am Anger",
                        "",
                        List.of(at(later.get(0), 9), at(later.get(1), 14)),
                        world.today().minusDays(5),
                        List.of()));
        answer(world, training, "team.stadt", 11, "", Availability.YES, Availability.YES);
        answer(world, training, "team.agentur", 10, "", Availability.YES, Availability.NO);
        answer(world, training, "team.jobcenter", 9, "", Availability.YES, Availability.IF_NEED_BE);
        long chosen = proposals(training).get(0);
        acting.as(
                world.person("team.jobcenter"),
                morning(world.today().minusDays(4)),
                () -> polls.decide(training, chosen));
    }

    private long start(DemoWorld world, String account, int daysAgo, NewPoll order) {
        List<ItemRef> started = new ArrayList<>();
        acting.as(
                world.person(account),
                morning(world.today().minusDays(daysAgo)),
                () -> started.add(polls.start(order)));
        return Long.parseLong(started.get(0).id());
    }

    private void answer(DemoWorld world, long poll, String account, int daysAgo, String remark, Availability... said) {
        List<Long> proposals = proposals(poll);
        Map<Long, Availability> answer = new HashMap<>();
        for (int at = 0; at < said.length; at++) {
            answer.put(proposals.get(at), said[at]);
        }
        acting.as(
                world.person(account),
                morning(world.today().minusDays(daysAgo)),
                () -> polls.answer(poll, new PollAnswer(answer, remark)));
    }

    private List<Long> proposals(long poll) {
        return store.file(store.existing(poll)).proposals().stream()
                .map(DateProposal::id)
                .toList();
    }

    /** Three working days from here on, never two in a row. */
    static List<LocalDate> workingDays(LocalDate from, PublicHolidays free) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = from;
        while (days.size() < 3) {
            day = Deadlines.orNextWorkingDay(day, free);
            days.add(day);
            day = day.plusDays(2);
        }
        return days;
    }

    private static TimeSpan at(LocalDate day, int hour) {
        return new TimeSpan(
                PortalTime.instantOf(day, LocalTime.of(hour, 0)), PortalTime.instantOf(day, LocalTime.of(hour + 2, 0)));
    }

    private static Instant morning(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.of(9, 30));
    }
}
