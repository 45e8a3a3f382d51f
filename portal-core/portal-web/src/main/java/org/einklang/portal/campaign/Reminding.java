package org.einklang.portal.campaign;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When somebody is asked about an entry: at once, then again a week and a day before the last day. */
final class Reminding {

    private static final int[] DAYS_BEFORE = {7, 1};

    private Reminding() {}

    /**
     * Whether it is time to ask.
     *
     * @param askedOn when the same person was asked last, null if never
     * @param lastDay until when answers are asked for
     */
    static boolean isDue(@Nullable LocalDate askedOn, LocalDate lastDay, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return false;
        }
        return askedOn == null
                || IntStream.of(DAYS_BEFORE)
                        .mapToObj(lastDay::minusDays)
                        .anyMatch(day -> !today.isBefore(day) && askedOn.isBefore(day));
    }
}
