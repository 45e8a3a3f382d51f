package org.einklang.portal.procedure;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed to start or change a written procedure. */
public class ProcedureForm {

    private String title;
    private String text;
    private @Nullable LocalDate lastDay;
    private boolean silence;

    ProcedureForm(String title, String text, LocalDate lastDay, boolean silence) {
        this.title = title;
        this.text = text;
        this.lastDay = lastDay;
        this.silence = silence;
    }

    Procedures.Proposal proposal() {
        return new Procedures.Proposal(title, text, Objects.requireNonNull(lastDay), silence);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isSilence() {
        return silence;
    }

    public void setSilence(boolean silence) {
        this.silence = silence;
    }
}
