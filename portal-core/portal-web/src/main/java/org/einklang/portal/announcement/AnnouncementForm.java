package org.einklang.portal.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** What is typed about an announcement, whether it is new or changed. */
public abstract class AnnouncementForm {

    private String title = "";
    private String summary = "";
    private String body = "";
    private @Nullable LocalDate embargoDay;
    private @Nullable LocalTime embargoTime;
    private @Nullable LocalDate untilDay;
    private @Nullable LocalTime untilTime;

    /** Begins with what an announcement says. */
    final void begin(AnnouncementText text) {
        title = text.title();
        summary = text.summary();
        body = text.body();
        Instant embargo = text.embargo();
        if (embargo != null) {
            embargoDay = PortalTime.dayOf(embargo);
            embargoTime = PortalTime.inBerlin(embargo).toLocalTime();
        }
        Instant until = text.until();
        if (until != null) {
            untilDay = PortalTime.dayOf(until);
            untilTime = PortalTime.inBerlin(until).toLocalTime();
        }
    }

    /** What has been typed; a day without a time begins at midnight. */
    final AnnouncementText typed() {
        return new AnnouncementText(title, summary, body, moment(embargoDay, embargoTime), moment(untilDay, untilTime));
    }

    private static @Nullable Instant moment(@Nullable LocalDate day, @Nullable LocalTime time) {
        return day == null ? null : PortalTime.instantOf(day, time == null ? LocalTime.MIDNIGHT : time);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public @Nullable LocalDate getEmbargoDay() {
        return embargoDay;
    }

    public void setEmbargoDay(@Nullable LocalDate embargoDay) {
        this.embargoDay = embargoDay;
    }

    public @Nullable LocalTime getEmbargoTime() {
        return embargoTime;
    }

    public void setEmbargoTime(@Nullable LocalTime embargoTime) {
        this.embargoTime = embargoTime;
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
}
