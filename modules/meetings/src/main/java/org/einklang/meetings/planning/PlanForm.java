package org.einklang.meetings.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What is typed to plan a meeting; the fields are in {@code planFields.xhtml}. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String title = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime starts = LocalTime.of(10, 0);
    private @Nullable LocalTime ends = LocalTime.of(12, 0);
    private String place = "";

    /** Begins with a time that is known already. */
    public void begin(String name, TimeSpan time, String where) {
        title = name;
        place = where;
        day = PortalTime.dayOf(time.from());
        starts = PortalTime.inBerlin(time.from()).toLocalTime();
        ends = PortalTime.inBerlin(time.to()).toLocalTime();
    }

    /** The plan; empty while a day or a time is missing. */
    public Optional<MeetingPlan> plan() {
        return day == null || starts == null || ends == null
                ? Optional.empty()
                : Optional.of(new MeetingPlan(
                        title, PortalTime.instantOf(day, starts), PortalTime.instantOf(day, ends), place));
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
