package org.einklang.portal.access;

import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.people.PersonId;

/**
 * How somebody came to hold a role. It never decides anything: it is there so that people can be told why they may do what
 * they may do. What is not known (roles from before the portal kept it) is empty.
 */
public sealed interface Reason {

    /** A seat in a body. @param since its first day */
    record Seated(Optional<LocalDate> since) implements Reason {}

    /** Somebody gave the role. @param since its first day @param by who gave it */
    record Given(Optional<LocalDate> since, Optional<PersonId> by) implements Reason {}

    /** A group at the authority's identity provider brings the role. @param since day of the login that brought it */
    record ByGroup(LocalDate since) implements Reason {}

    /** Leads a unit. @param since first day as its lead */
    record Leading(Optional<LocalDate> since) implements Reason {}

    /** Stands in for somebody today. @param whom for whom @param until the last day of it */
    record Deputising(PersonId whom, Optional<LocalDate> until) implements Reason {}

    /** Holds something else in the cooperation, and therefore belongs to it. */
    record Belonging() implements Reason {}

    /** It is their own: they made it or were given it. */
    record Owning() implements Reason {}
}
