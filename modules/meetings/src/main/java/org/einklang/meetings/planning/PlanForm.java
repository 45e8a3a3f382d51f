package org.einklang.meetings.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.version.MergeField;
import org.jspecify.annotations.Nullable;

/** What is typed to plan a meeting; the fields are in {@code planFields.xhtml}. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String title = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime starts = LocalTime.of(10, 0);
    private @Nullable LocalTime ends = LocalTime.of(12, 0);
    private String place = "";
    private final OnlineForm online = new OnlineForm();

    /** Begins with a time that is known already. */
    public void begin(String name, TimeSpan time, String where) {
        title = name;
        place = where;
        day = PortalTime.dayOf(time.from());
        starts = PortalTime.inBerlin(time.from()).toLocalTime();
        ends = PortalTime.inBerlin(time.to()).toLocalTime();
    }

    /** Where it is held, as long as nothing else is typed. */
    void suggest(String where, OnlineAccess from) {
        place = where;
        online.fill(from);
    }

    /** What was suggested and nobody has touched gives way to what held for another body: its room is another one. */
    void exchange(Meeting before, Optional<Meeting> now) {
        if (place.strip().equals(before.getPlace())) {
            place = now.map(Meeting::getPlace).orElse("");
        }
        if (online.holds(before.online())) {
            online.fill(now.map(Meeting::online).orElseGet(OnlineAccess::new));
        }
    }

    /** What two people may have changed at the same time. */
    static List<MergeField> fields(Texts texts) {
        List<MergeField> fields = new ArrayList<>(List.of(
                MergeField.value("title", texts.get("meetings.plan.name")),
                MergeField.value(
                        "day",
                        texts.get("meetings.plan.day"),
                        day -> day.isEmpty() ? "" : PortalTime.longDay(LocalDate.parse(day), texts.locale())),
                MergeField.value("starts", texts.get("meetings.plan.starts")),
                MergeField.value("ends", texts.get("meetings.plan.ends")),
                MergeField.value("place", texts.get("meetings.plan.place"))));
        fields.addAll(OnlineForm.fields(texts));
        return fields;
    }

    /** What the form holds, by the keys of its fields. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("day", day == null ? "" : day.toString());
        values.put("starts", starts == null ? "" : starts.toString());
        values.put("ends", ends == null ? "" : ends.toString());
        values.put("place", place);
        values.putAll(online.values());
        return values;
    }

    /** Holds this instead. */
    void fill(Map<String, String> values) {
        title = values.getOrDefault("title", "");
        String typedDay = values.getOrDefault("day", "");
        day = typedDay.isEmpty() ? null : LocalDate.parse(typedDay);
        starts = time(values.getOrDefault("starts", ""));
        ends = time(values.getOrDefault("ends", ""));
        place = values.getOrDefault("place", "");
        online.fill(values);
    }

    private static @Nullable LocalTime time(String typed) {
        return typed.isEmpty() ? null : LocalTime.parse(typed);
    }

    /** The plan; empty while a day or a time is missing. @throws RuleViolation if people cannot join like that */
    public Optional<MeetingPlan> plan() {
        return day == null || starts == null || ends == null
                ? Optional.empty()
                : Optional.of(new MeetingPlan(
                        title,
                        PortalTime.instantOf(day, starts),
                        PortalTime.instantOf(day, ends),
                        place,
                        online.access()));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getStarts() {
        return starts;
    }

    public void setStarts(@Nullable LocalTime starts) {
        this.starts = starts;
    }

    public @Nullable LocalTime getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalTime ends) {
        this.ends = ends;
    }

    /** How people join from afar. */
    public OnlineForm getOnline() {
        return online;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
