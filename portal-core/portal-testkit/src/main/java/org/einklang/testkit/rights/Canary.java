package org.einklang.testkit.rights;

/**
 * A word that stands in things of the cooperation Weidental and nowhere else: whoever reads it in Lindental has found a hole
 * between the cooperations. Each part of the portal plants it, as demo data among its tests, in whatever it lists, finds, sends
 * or counts. One person sits in both cooperations: what they see in one must not carry over to the other.
 */
public final class Canary {

    /** The word; pages that repeat a search are asked for {@link #PART}. */
    public static final String WORD = "Kanarienvogel";

    /** The beginning of the word, to search for. */
    public static final String PART = "kanarienv";

    /** Key of a body of Weidental in which the person of both cooperations has the chair. */
    public static final String BODY = "kanarien";

    /** The other cooperation. */
    public static final String COOPERATION = "weidental";

    private Canary() {}
}
