package org.einklang.api.access;

import java.time.Instant;
import org.einklang.api.people.PersonId;

/**
 * Lets demo data, jobs and tests go through the real use cases as a person, and at a moment. Provided by the host, to be
 * injected. Not for pages or use cases: a rule of the house forbids it there.
 */
public interface Acting {

    /** Does the deed as this person, at this moment (UTC): rights are checked as if they were logged in. */
    void as(PersonId person, Instant moment, Runnable deed);

    /** Does the deed at this moment (UTC) as nobody, as work in the background is done: nobody has any right. */
    void asNobody(Instant moment, Runnable deed);
}
