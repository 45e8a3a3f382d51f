package org.einklang.portal.operation;

/**
 * Looks after one part of the portal for the page <em>Betrieb</em>. A bean in the part's own package, found by CDI; called in
 * the request of an administrator, outside a transaction. If it throws, the page says that this part cannot be judged.
 *
 * <p>What it says is read by administrators and by whoever helps them, so it never holds the name, the address or the content
 * of anybody. Not for acts, and not for anything that takes longer than a moment.
 */
public interface Watch {

    /** Place on the page, smaller first, in steps of 10. */
    int order();

    /** The part, a key of the bundle {@code operation} below {@code part.}. */
    String part();

    /** How it stands now. */
    Verdict look();
}
