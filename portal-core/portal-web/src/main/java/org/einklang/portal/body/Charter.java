package org.einklang.portal.body;

import java.time.LocalDate;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What a body has been given: its name, what it is for, by whom and for how long it was appointed, and its rules.
 *
 * @param name its free German name
 * @param purpose what it is for, in a sentence; the remit of an external body
 * @param mandate what it has been asked to do
 * @param appointedBy the body that appointed it; null if none did
 * @param organisation whose body it is, for an external one
 * @param host the partner whose body it is, for an external one; null if it is nobody's here
 * @param from first day of its term; null if nobody said
 * @param until last day of its term; null if it is open
 * @param rules the rules it works by
 */
public record Charter(
        String name,
        String purpose,
        String mandate,
        @Nullable BodyId appointedBy,
        String organisation,
        @Nullable PartnerId host,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        BodyRules rules) {

    /** Nothing but a name, and what is usual for the level. */
    public static Charter usual(String name, BodyLevel level) {
        return new Charter(name, "", "", null, "", null, null, null, BodyRules.usual(level));
    }

    /** The same, appointed by this body. */
    public Charter appointedBy(BodyId body) {
        return new Charter(name, purpose, mandate, body, organisation, host, from, until, rules);
    }

    /** The same with a purpose and a mandate. */
    public Charter toDo(String newPurpose, String newMandate) {
        return new Charter(name, newPurpose, newMandate, appointedBy, organisation, host, from, until, rules);
    }

    /** The same with a term. */
    public Charter during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Charter(name, purpose, mandate, appointedBy, organisation, host, first, last, rules);
    }

    /** The same with other rules. */
    public Charter with(BodyRules other) {
        return new Charter(name, purpose, mandate, appointedBy, organisation, host, from, until, other);
    }

    /** The same as a body of somebody else. */
    public Charter of(String itsOrganisation, @Nullable PartnerId itsHost) {
        return new Charter(name, purpose, mandate, appointedBy, itsOrganisation, itsHost, from, until, rules);
    }
}
