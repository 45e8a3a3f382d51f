package org.einklang.api.version;

import java.util.List;
import java.util.Map;

/**
 * Merges a form that was overtaken: the one way in the portal. Injected; the host implements it.
 *
 * <p>A form says what it holds as values by key, carries in {@code <e:base>} what it began with, and the version that it was
 * read with in an {@code <e:hidden>}. When it comes back and another version is stored, the page asks here instead of saving:
 * what only one has changed is taken from that one; what both have changed is merged if it can be, and otherwise both are
 * shown by {@code <e:merge>} and kept. Nothing is stored by that: people look at it, and save once more. The check of the
 * version in the use case stays: somebody may be faster between the two.
 */
public interface FormMerge {

    /**
     * What the form holds from now on, and what is said about it.
     *
     * @param values by key
     * @param view for the page
     */
    record Merged(Map<String, String> values, MergeView view) {}

    /**
     * Merges field by field, from what the form that was sent began with; if it does not say that, what was typed remains.
     *
     * @param mine what was typed
     * @param theirs what is stored now
     * @param other who was faster, in words; empty if nobody knows
     */
    Merged merge(List<MergeField> fields, Map<String, String> mine, Map<String, String> theirs, String other);
}
