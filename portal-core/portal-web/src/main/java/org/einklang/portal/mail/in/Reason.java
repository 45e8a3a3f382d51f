package org.einklang.portal.mail.in;

/** Why a mail that came in became what it became. */
public enum Reason {
    /** An answer to an invitation was taken. */
    ANSWERED(Outcome.TAKEN),
    /** A proposal for another time was kept. */
    PROPOSED(Outcome.TAKEN),
    /** A mail of the portal came back; the outbox knows. */
    BOUNCED(Outcome.TAKEN),

    /** Written by a program: out of office, newsletters, receipts. */
    AUTOMATIC(Outcome.IGNORED),
    /** A mail server says that it still tries. */
    DELAYED(Outcome.IGNORED),
    /** A mail came back, but it is none of the portal's, or nobody can tell which. */
    BOUNCE_OF_OTHERS(Outcome.IGNORED),
    /** The answer is to an appointment of somebody else. */
    UNKNOWN_APPOINTMENT(Outcome.IGNORED),
    /** It was sent from an address to which no invitation went. */
    FOREIGN_ADDRESS(Outcome.IGNORED),
    /** Several who are invited share this address. */
    SHARED_ADDRESS(Outcome.IGNORED),
    /** It answers an edition of the invitation that no longer holds, or does not exist. */
    OTHER_EDITION(Outcome.IGNORED),
    /** A newer answer of the same person was taken before. */
    OVERTAKEN(Outcome.IGNORED),
    /** A rule says no: over, cancelled, no longer invited. */
    NO_LONGER(Outcome.IGNORED),
    /** It proposes another time, for which there is no place. */
    PROPOSAL(Outcome.IGNORED),
    /** It says neither yes nor no. */
    NO_ANSWER(Outcome.IGNORED),
    /** It answers one of a series; the portal invites to single appointments. */
    SERIES(Outcome.IGNORED),
    /** Its calendar part cannot be read. */
    BROKEN_CALENDAR(Outcome.IGNORED),

    /** Nothing says that a program has written it. */
    PERSON(Outcome.LEFT),
    /** Larger than anything that calendar programs send. */
    TOO_LARGE(Outcome.LEFT),
    /** Its parts cannot be told apart. */
    UNREADABLE(Outcome.LEFT),

    /** A fault in the portal. */
    FAULT(Outcome.TRYING);

    private final Outcome outcome;

    Reason(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What becomes of the mail. */
    public Outcome outcome() {
        return outcome;
    }
}
