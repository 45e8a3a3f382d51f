package org.einklang.portal.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.start.WaitingList;
import org.einklang.portal.switches.ModuleSwitches;

/**
 * Asks all parts of the portal what is in the calendar of the person who acts; one that fails is left out, the page stays and
 * says so. Each source has its few statements, whatever it finds.
 */
@RequestScoped
public class CalendarReading {

    private static final System.Logger LOG = System.getLogger(CalendarReading.class.getName());
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final int MOST_NEXT = 5;
    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::start)
            .thenComparing(entry -> !entry.allDay())
            .thenComparing(CalendarEntry::title)
            .thenComparing(CalendarEntry::uid);

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    private WaitingList waiting;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private boolean missing;
    private boolean cut;

    /** All that was looked for, by the beginning; where a source has more than it says at once, it is asked for shorter times. */
    public List<CalendarEntry> all(CalendarQuery query) {
        access.require(CalendarPermission.SEE_CALENDAR, Scope.cooperation(query.cooperation()));
        List<CalendarEntry> found = entries(query);
        Duration half = Duration.between(query.from(), query.until()).dividedBy(2);
        if (!cut || half.compareTo(SHORTEST) < 0) {
            return found;
        }
        Instant middle = query.from().plus(half);
        List<CalendarEntry> first = all(query.between(query.from(), middle));
        boolean cutBefore = cut;
        List<CalendarEntry> second = all(query.between(middle, query.until()));
        cut |= cutBefore;
        return Stream.concat(first.stream(), second.stream())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** What was looked for, by the beginning; of each source no more than its limit. */
    public List<CalendarEntry> entries(CalendarQuery query) {
        access.require(CalendarPermission.SEE_CALENDAR, Scope.cooperation(query.cooperation()));
        cut = false;
        List<CalendarEntry> found = new ArrayList<>();
        for (CalendarSource source : sources) {
            if (!Collections.disjoint(source.kinds(), query.kinds())
                    && !switches.isOffFor(query.cooperation(), source)) {
                add(source, query, found);
            }
        }
        return withoutBeginnings(found).stream().sorted(ORDER).toList();
    }

    private void add(CalendarSource source, CalendarQuery query, List<CalendarEntry> found) {
        try {
            List<CalendarEntry> told = source.entries(query.most(query.limit() + 1));
            cut |= told.size() > query.limit();
            told.stream().limit(query.limit()).filter(query::finds).forEach(found::add);
        } catch (RuntimeException fault) {
            missing = true;
            LOG.log(System.Logger.Level.WARNING, "a calendar source failed and is left out", fault);
        }
    }

    /** An answer to an invitation is due when the appointment begins: that is no second entry. */
    private static List<CalendarEntry> withoutBeginnings(List<CalendarEntry> found) {
        record Beginning(String address, Instant moment) {}
        Set<Beginning> appointments = new HashSet<>();
        found.stream()
                .filter(entry -> entry.kind().isAppointment())
                .forEach(entry -> appointments.add(new Beginning(entry.address(), entry.start())));
        return found.stream()
                .filter(entry -> entry.kind() != CalendarKind.DEADLINE
                        || !appointments.contains(new Beginning(entry.address(), entry.start())))
                .toList();
    }

    /** The next appointments of the person who acts, of two months. */
    public List<CalendarEntry> next(CooperationId cooperation, Locale locale) {
        Instant now = clock.instant();
        return entries(new CalendarQuery(cooperation, now, now.plus(AHEAD), locale)
                        .of(Set.of(CalendarKind.MEETING, CalendarKind.EVENT))
                        .own(MOST_NEXT))
                .stream()
                .limit(MOST_NEXT)
                .toList();
    }

    /** Whether what was read last is not all that there is. */
    boolean isCut() {
        return cut;
    }

    /** Whether something had to be left out in this request. */
    public boolean isMissing() {
        return missing || waiting.isMissing();
    }
}
