package org.einklang.portal.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.people.CooperationId;

/** Asks the modules for what the start page shows; one that fails is left out, the page stays and says so. */
@RequestScoped
class Contributions {

    private static final System.Logger LOG = System.getLogger(Contributions.class.getName());
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final int MOST = 5;

    @Inject
    @Any
    private Instance<CalendarSource> calendars;

    private boolean missing;

    /** Whether something had to be left out in this request. */
    boolean isMissing() {
        return missing;
    }

    /** The next appointments of the person who looks, from all modules. */
    List<CalendarEntry> next(CooperationId cooperation, Instant now) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (CalendarSource source : calendars) {
            try {
                entries.addAll(source.entries(cooperation, now, now.plus(AHEAD), MOST));
            } catch (RuntimeException e) {
                missing = true;
                LOG.log(System.Logger.Level.WARNING, "a calendar source failed and is left out", e);
            }
        }
        return entries.stream()
                .sorted(Comparator.comparing(CalendarEntry::start))
                .limit(MOST)
                .toList();
    }
}
