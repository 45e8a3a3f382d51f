package org.einklang.portal.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.text.Texts;
import org.einklang.api.version.MergeField;
import org.einklang.portal.money.CostForm;
import org.jspecify.annotations.Nullable;

/** What is typed to start or change a written procedure. */
public class ProcedureForm {

    private final CostForm costs;
    private String title;
    private String text;
    private @Nullable LocalDate lastDay;
    private boolean silence;

    ProcedureForm(String title, String text, LocalDate lastDay, boolean silence, CostForm costs) {
        this.title = title;
        this.text = text;
        this.lastDay = lastDay;
        this.silence = silence;
        this.costs = costs;
    }

    /** What was typed. @throws org.einklang.api.RuleViolation where costs are no numbers, or do not add up */
    Procedures.Proposal proposal(Locale locale) {
        return new Procedures.Proposal(
                title,
                text,
                Objects.requireNonNull(lastDay),
                silence,
                costs.sharing(locale).orElse(null));
    }

    /** What two people may have changed at the same time; costs as a whole, since their parts depend on each other. */
    static List<MergeField> fields(Texts texts, CostForm costs) {
        return List.of(
                MergeField.text("title", texts.get("procedures.title_of")),
                MergeField.text("text", texts.get("procedures.text")),
                MergeField.value("lastDay", texts.get("procedures.last_day")),
                MergeField.value(
                        "silence",
                        texts.get("procedures.silence"),
                        on -> texts.get(Boolean.parseBoolean(on) ? "procedures.yes" : "procedures.no")),
                MergeField.value("costs", texts.get("core.costs.title"), costs::inWords));
    }

    /** What the form holds, by the keys of its fields. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("text", text);
        values.put("lastDay", lastDay == null ? "" : lastDay.toString());
        values.put("silence", String.valueOf(silence));
        values.put("costs", costs.value());
        return values;
    }

    /** Holds this instead. */
    void fill(Map<String, String> values) {
        title = values.getOrDefault("title", "");
        text = values.getOrDefault("text", "");
        String day = values.getOrDefault("lastDay", "");
        lastDay = day.isEmpty() ? null : LocalDate.parse(day);
        silence = Boolean.parseBoolean(values.get("silence"));
        costs.fill(values.getOrDefault("costs", ""));
    }

    public CostForm getCosts() {
        return costs;
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
