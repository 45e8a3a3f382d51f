package org.einklang.portal.contact;

import org.einklang.api.term.TermKind;

/** The parts of an entry in which words are looked for, and how much a match there says. */
enum Facet {
    TOPIC(6),
    REMIT(5),
    FIELD_OF_ACTION(4),
    TARGET_GROUP(4),
    FUNCTION(4),
    LEGAL_AREA(3),
    DISTRICT(3),
    NAME(3),
    PARTNER(2);

    private final int weight;

    Facet(int weight) {
        this.weight = weight;
    }

    /** How much a match says; a whole word says twice as much as its beginning. */
    int weight(boolean whole) {
        return whole ? 2 * weight : weight;
    }

    static Facet of(TermKind kind) {
        return valueOf(kind.name());
    }
}
