package org.einklang.portal.search.index;

/** The parts of an entry in the index. */
final class Field {

    /** Reference of the thing; a thing that is shared has one entry for each cooperation. */
    static final String REF = "ref";

    /** Number of the cooperation. */
    static final String COOPERATION = "cooperation";

    /** Module and type. */
    static final String KIND = "kind";

    /** Who may see it, as {@link Sights} writes it. */
    static final String SIGHT = "sight";

    /** Number of the body. */
    static final String BODY = "body";

    /** Numbers of the people. */
    static final String PERSON = "person";

    /** References on which it depends. */
    static final String DEPENDS = "depends";

    /** Days since 1970. */
    static final String DAY = "day";

    /** There for things that have no day. */
    static final String LASTING = "lasting";

    /** Which reading of everything it comes from. */
    static final String READING = "reading";

    /** Key of the text that says how it stands. */
    static final String STATE = "state";

    /** What it is called. */
    static final String TITLE = "title";

    /** The same as one word: what begins with all that is asked comes first. */
    static final String NAME = "name";

    /** By what else it is found. */
    static final String WORDS = "words";

    /** What it says. */
    static final String TEXT = "text";

    /** All that with English stems. */
    static final String ENGLISH = "english";

    /** Ends of long words of all that. */
    static final String ENDS = "ends";

    /** Words of all that as they are written. */
    static final String SPELLING = "spelling";

    private Field() {}
}
