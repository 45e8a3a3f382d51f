package org.einklang.portal.body;

import java.time.LocalDate;
import java.time.Period;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.Cadence;

/**
 * How often bodies of the example world are to meet. Each began on a day from which its next meeting is due so and so long
 * from now, whatever the day of the year: periods that do not divide a year count from the last meeting.
 *
 * @param months within so many months one meeting
 * @param due until when the next one is due, from today
 */
record RhythmOfDemo(int months, Period due) {

    /** A meeting has to be called in the next days. */
    static final RhythmOfDemo SOON = new RhythmOfDemo(9, Period.ofDays(20));

    /** There is plenty of time. */
    static final RhythmOfDemo IN_TIME = new RhythmOfDemo(7, Period.ofMonths(3));

    /** When a body that meets so has begun. */
    LocalDate began(LocalDate today) {
        return today.plus(due).minusMonths(months);
    }

    /** The charter with that. */
    Charter in(Charter charter, BodyLevel level, LocalDate today) {
        BodyRules usual = BodyRules.usual(level);
        return charter.during(began(today), charter.until())
                .with(new BodyRules(
                        Cadence.everyMonths(months),
                        usual.quorum(),
                        usual.decision(),
                        usual.minutes(),
                        usual.demand(),
                        usual.parity(),
                        usual.levels()));
    }
}
