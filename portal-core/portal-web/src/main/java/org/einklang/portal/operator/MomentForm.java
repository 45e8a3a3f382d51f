package org.einklang.portal.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** What is typed about a time from and until, and about a text in both languages. */
public abstract class MomentForm {

    private @Nullable LocalDate fromDay;
    private @Nullable LocalTime fromTime;
    private @Nullable LocalDate untilDay;
    private @Nullable LocalTime untilTime;
    private String german = "";
    private String english = "";

    /** From when; empty for at once. A day without a time begins at midnight. */
    final Optional<Instant> from() {
        return moment(fromDay, fromTime == null ? LocalTime.MIDNIGHT : fromTime);
    }

    /** Until when; a day without a time is meant as a whole. */
    final Optional<Instant> until() {
        return untilDay != null && untilTime == null
                ? moment(untilDay.plusDays(1), LocalTime.MIDNIGHT)
                : moment(untilDay, untilTime);
    }

    private static Optional<Instant> moment(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null || time == null ? Optional.empty() : Optional.of(PortalTime.instantOf(day, time));
    }

    final InBothLanguages text() {
        return new InBothLanguages(german.strip(), english.strip());
    }

    public @Nullable LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(@Nullable LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public @Nullable LocalTime getFromTime() {
        return fromTime;
    }

    public void setFromTime(@Nullable LocalTime fromTime) {
        this.fromTime = fromTime;
    }

    public @Nullable LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(@Nullable LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public @Nullable LocalTime getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(@Nullable LocalTime untilTime) {
        this.untilTime = untilTime;
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
}
