package org.einklang.api.version;

import java.util.List;

/**
 * What became of a form that two people had filled in at the same time, for {@code <e:merge>}.
 *
 * @param other who was faster
 * @param conflicts where both have changed the same, so that the reader has to choose
 * @param changes longer texts that are not as the other one has left them
 */
public record MergeView(String other, List<Conflict> conflicts, List<Change> changes) {

    /**
     * Something that both have changed, differently. In a field for longer texts both wordings stand one after the other;
     * everywhere else mine stands in the field.
     *
     * @param field what it is called
     * @param theirs what is stored
     * @param mine what I have typed
     */
    public record Conflict(String field, String theirs, String mine) {}

    /**
     * A longer text.
     *
     * @param field what it is called
     * @param before what is stored
     * @param after what the form holds now
     */
    public record Change(String field, String before, String after) {}
}
