package org.einklang.portal.dates;

import org.jspecify.annotations.Nullable;

/** A proposal in the form in which somebody answers. */
public class ChoiceForm {

    private final long proposal;
    private final String label;
    private final String hint;
    private @Nullable Availability choice;

    ChoiceForm(long proposal, String label, String hint, @Nullable Availability choice) {
        this.proposal = proposal;
        this.label = label;
        this.hint = hint;
        this.choice = choice;
    }

    long proposal() {
        return proposal;
    }

    public String getLabel() {
        return label;
    }

    public String getHint() {
        return hint;
    }

    public @Nullable Availability getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Availability choice) {
        this.choice = choice;
    }
}
