package org.einklang.meetings.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.version.MergeField;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemOutline;
import org.jspecify.annotations.Nullable;

/** What is typed about an item. */
public class ItemForm {

    private static final String NO_GOAL = "NONE";

    private String title = "";
    private String goal = "";
    private String duration = "";
    private @Nullable PersonId presenter;
    private String presenterName = "";
    private String note = "";
    private boolean nonPublic;
    private String question = "";
    private String choices = "";
    private String costs = "";
    private String recommendation = "";
    private String councilNumber = "";
    private String councilLink = "";

    /** Nothing is typed yet. */
    public ItemForm() {}

    ItemForm(AgendaItem item) {
        ItemOutline outline = item.getOutline();
        DecisionPaper paper = item.getPaper();
        title = item.getTitle();
        goal = outline.getGoal() == null ? "" : outline.getGoal().name();
        duration = outline.getDuration() == null ? "" : outline.getDuration().toString();
        presenter = outline.presenter();
        presenterName = outline.getPresenterName();
        note = outline.getNote();
        nonPublic = outline.isNonPublic();
        question = paper.getQuestion();
        choices = paper.getChoices();
        costs = paper.getCosts();
        recommendation = paper.getRecommendation();
        councilNumber = paper.getCouncilNumber();
        councilLink = paper.getCouncilLink();
    }

    /** What was typed. @throws RuleViolation where it cannot be */
    public ItemContent content() {
        return new ItemContent(
                title,
                new ItemOutline(
                                goal.isEmpty() ? null : ItemGoal.valueOf(goal),
                                duration.isBlank() ? null : minutes(duration.strip()),
                                presenter,
                                presenterName,
                                note)
                        .nonPublic(nonPublic),
                new DecisionPaper(question, choices, costs, recommendation)
                        .withCouncilPaper(councilNumber, councilLink));
    }

    private static Integer minutes(String typed) {
        if (!typed.matches("\\d{1,4}")) {
            throw new RuleViolation("meetings.item.duration_wrong").at("duration");
        }
        return Integer.valueOf(typed);
    }

    /** What two people may have changed at the same time. @param person what somebody is called */
    static List<MergeField> fields(Texts texts, Function<PersonId, String> person) {
        return List.of(
                MergeField.value("title", texts.get("meetings.item.title")),
                MergeField.value(
                        "goal",
                        texts.get("meetings.item.goal"),
                        name -> texts.get("meetings.item.goal." + (name.isEmpty() ? NO_GOAL : name))),
                MergeField.value("duration", texts.get("meetings.item.duration")),
                MergeField.value(
                        "presenter",
                        texts.get("meetings.item.presenter"),
                        number -> number.isEmpty() ? "" : person.apply(new PersonId(Long.parseLong(number)))),
                MergeField.value("presenterName", texts.get("meetings.item.presenter_name")),
                MergeField.text("note", texts.get("meetings.item.note")),
                MergeField.value(
                        "nonPublic",
                        texts.get("meetings.item.non_public_check"),
                        closed -> texts.get("meetings.item.non_public." + closed)),
                MergeField.text("question", texts.get("meetings.item.question")),
                MergeField.text("choices", texts.get("meetings.item.choices")),
                MergeField.text("costs", texts.get("meetings.item.costs")),
                MergeField.text("recommendation", texts.get("meetings.item.recommendation")),
                MergeField.value("councilNumber", texts.get("meetings.item.council_number")),
                MergeField.value("councilLink", texts.get("meetings.item.council_link")));
    }

    /** What the form holds, by the keys of its fields. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("goal", goal);
        values.put("duration", duration);
        values.put("presenter", presenter == null ? "" : String.valueOf(presenter.value()));
        values.put("presenterName", presenterName);
        values.put("note", note);
        values.put("nonPublic", String.valueOf(nonPublic));
        values.put("question", question);
        values.put("choices", choices);
        values.put("costs", costs);
        values.put("recommendation", recommendation);
        values.put("councilNumber", councilNumber);
        values.put("councilLink", councilLink);
        return values;
    }

    /** Holds this instead. */
    void fill(Map<String, String> values) {
        title = values.getOrDefault("title", "");
        goal = values.getOrDefault("goal", "");
        duration = values.getOrDefault("duration", "");
        String number = values.getOrDefault("presenter", "");
        presenter = number.isEmpty() ? null : new PersonId(Long.parseLong(number));
        presenterName = values.getOrDefault("presenterName", "");
        note = values.getOrDefault("note", "");
        nonPublic = Boolean.parseBoolean(values.get("nonPublic"));
        question = values.getOrDefault("question", "");
        choices = values.getOrDefault("choices", "");
        costs = values.getOrDefault("costs", "");
        recommendation = values.getOrDefault("recommendation", "");
        councilNumber = values.getOrDefault("councilNumber", "");
        councilLink = values.getOrDefault("councilLink", "");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Name of the goal, or of the choice that there is none: Faces takes an empty choice for none at all. */
    public String getGoal() {
        return goal.isEmpty() ? NO_GOAL : goal;
    }

    /** What it is for; null if the form was sent without any choice. */
    public void setGoal(@Nullable String goal) {
        this.goal = goal == null || goal.equals(NO_GOAL) ? "" : goal;
    }

    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    public @Nullable PersonId getPresenter() {
        return presenter;
    }

    public void setPresenter(@Nullable PersonId presenter) {
        this.presenter = presenter;
    }

    public String getPresenterName() {
        return presenterName;
    }

    public void setPresenterName(String presenterName) {
        this.presenterName = presenterName;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Whether only the body itself reads about it. */
    public boolean isNonPublic() {
        return nonPublic;
    }

    public void setNonPublic(boolean nonPublic) {
        this.nonPublic = nonPublic;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public String getCosts() {
        return costs;
    }

    public void setCosts(String costs) {
        this.costs = costs;
    }

    public String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(String recommendation) {
        this.recommendation = recommendation;
    }

    public String getCouncilNumber() {
        return councilNumber;
    }

    public void setCouncilNumber(String councilNumber) {
        this.councilNumber = councilNumber;
    }

    public String getCouncilLink() {
        return councilLink;
    }

    public void setCouncilLink(String councilLink) {
        this.councilLink = councilLink;
    }
}
