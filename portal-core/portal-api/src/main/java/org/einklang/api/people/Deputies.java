package org.einklang.api.people;

import java.time.LocalDate;
import java.util.List;

/** Who sits in somebody's seat while they cannot [000 IV.2]. Provided by the host, to be injected. */
public interface Deputies {

    /** Those who may stand in for the seat that the person holds in the body on this day, the first choice first; none without a seat. */
    List<PersonId> standing(BodyId body, PersonId holder, LocalDate day);

    /**
     * The deputy sits in the person's seat on these days.
     *
     * @throws org.einklang.api.NotVisible if the person has no seat there, or the person who acts may not say so
     * @throws org.einklang.api.RuleViolation at {@code deputy}, {@code from} or {@code until} if a rule of deputising says no
     */
    void enter(BodyId body, PersonId holder, PersonId deputy, LocalDate from, LocalDate until);

    /** Whoever was to sit in the person's seat on just this day does not; longer spells of deputising stay. @throws org.einklang.api.NotVisible as above */
    void free(BodyId body, PersonId holder, LocalDate day);
}
