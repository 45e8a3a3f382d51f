package org.einklang.api.term;

/** The kinds of shared words, in the order in which pages show them. */
public enum TermKind {
    /** Handlungsfeld: decided by the sponsors, and changed only by a resolution of theirs [000 II, IV.1]. */
    FIELD_OF_ACTION,
    /** Zielgruppe: whom the partners want to reach together; refined jointly at short notice [001 D; 002 §4.1]. */
    TARGET_GROUP,
    /** Rechtskreis: given by law; a cooperation only says what it means for its work, and in which order they stand. */
    LEGAL_AREA,
    /** Thema: what people ask about. */
    TOPIC,
    /** Stadtteil, Gemeinde. */
    DISTRICT;

    /** Whether a change has to name the resolution that decided it. */
    public boolean needsResolution() {
        return this == FIELD_OF_ACTION;
    }

    /** Whether the words are given from outside: none is added, renamed or ended. */
    public boolean isFixed() {
        return this == LEGAL_AREA;
    }
}
