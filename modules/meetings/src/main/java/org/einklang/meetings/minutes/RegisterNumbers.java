package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;

/** Numbers resolutions, each number once, wherever they were found. */
@ApplicationScoped
public class RegisterNumbers {

    @Inject
    private NumberSequences numbers;

    @Inject
    private Directory directory;

    /** Such as {@code STG-2026-007}: key of the body, year of that day, running number of body and year. */
    public String draw(BodyId id, LocalDate day) {
        BodyCard body = directory.body(id);
        long number = numbers.draw("meetings.resolution." + body.id().value() + "." + day.getYear());
        return String.format("%s-%d-%03d", body.key().toUpperCase(Locale.ROOT), day.getYear(), number);
    }
}
