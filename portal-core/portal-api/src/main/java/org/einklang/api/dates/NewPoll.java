package org.einklang.api.dates;

import java.time.LocalDate;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A date is wanted.
 *
 * @param body whose members are asked
 * @param about for which thing; null if for none that there is already, such as the body's next meeting
 * @param title what for, at most 200 characters
 * @param place where, may be empty
 * @param note what people should know to answer, may be empty
 * @param proposals the dates, in UTC, at least two
 * @param lastDay by when an answer is asked for, in Berlin; later ones count as well, until it is decided
 * @param outsiders people without an account who are asked by mail
 */
public record NewPoll(
        BodyId body,
        @Nullable ItemRef about,
        String title,
        String place,
        String note,
        List<TimeSpan> proposals,
        LocalDate lastDay,
        List<Outsider> outsiders) {

    /** Keeps copies of the lists. */
    public NewPoll {
        proposals = List.copyOf(proposals);
        outsiders = List.copyOf(outsiders);
    }
}
