package org.einklang.portal.term;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a word, whether it is new or gets another meaning. */
public abstract class TermForm {

    private String german = "";
    private String english = "";
    private String definition = "";
    private @Nullable LocalDate from;
    private String reference = "";
    private @Nullable LocalDate decided;

    /** Begins with this. */
    void begin(String germanName, String englishName, String meaning, LocalDate day) {
        german = germanName;
        english = englishName;
        definition = meaning;
        from = day;
    }

    /** What was typed as names and meaning. */
    Wording wording() {
        return new Wording(german, english, definition);
    }

    /** What was typed as the resolution. */
    Decision decision() {
        return new Decision(reference, decided);
    }

    /** The first day that was typed. */
    LocalDate firstDay() {
        return Objects.requireNonNull(from);
    }

    public String getGerman() {
        return german;
    }

    public void setGerman(String german) {
        this.german = german;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public @Nullable LocalDate getDecided() {
        return decided;
    }

    public void setDecided(@Nullable LocalDate decided) {
        this.decided = decided;
    }
}
