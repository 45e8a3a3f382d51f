package org.einklang.portal.audit.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a line of the audit log tells, before it has a place in the chain. Numbers only: when a person is erased, the line
 * stays as it is, and nobody can say any more whose number that was.
 *
 * @param moment when, in microseconds, which both databases keep
 * @param doerKind who acted: {@code PERSON}, {@code LINK} for a person by an answer link, {@code PORTAL} for nobody
 * @param doer number of the person, or 0
 * @param cooperation number of the cooperation, or 0 for the installation
 * @param act key of the sentence that tells it
 * @param subjects references to what it was about, with blanks between them
 */
public record Deed(Instant moment, String doerKind, long doer, long cooperation, String act, String subjects) {

    /** Cuts the moment to what the databases keep. */
    public Deed {
        moment = moment.truncatedTo(ChronoUnit.MICROS);
    }
}
