package org.einklang.portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.people.PersonId;

/** How one person wants to be told by mail; topics of which nothing is said come once a day. */
@Entity
@Table(name = "NOTICE_WISH")
public class NoticeWish {

    private static final MailWay USUAL = MailWay.DAILY;

    @Id
    @Column(name = "PERSON_ID")
    private long personId;

    @Version
    private int version;

    @Column(name = "HOUR_OF_DAY")
    private int hour;

    @Enumerated(EnumType.STRING)
    @Column(name = "DAY_OF_WEEK")
    private DayOfWeek day;

    @Column(name = "QUIET_FROM")
    private int quietFrom;

    @Column(name = "QUIET_UNTIL")
    private int quietUntil;

    @Column(name = "QUIET_WEEKENDS")
    private boolean quietWeekends;

    @Convert(converter = WaysAsText.class)
    private Map<String, MailWay> ways = Map.of();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected NoticeWish() {}

    /** What is usual. */
    NoticeWish(PersonId person) {
        personId = person.value();
        keepTo(NoticeTimes.USUAL);
    }

    private void keepTo(NoticeTimes times) {
        hour = times.hour();
        day = times.day();
        quietFrom = times.quietFrom();
        quietUntil = times.quietUntil();
        quietWeekends = times.quietWeekends();
    }

    /** The person wants mail at these times, and these topics so. What is said of other topics stays. */
    void choose(NoticeTimes times, Map<String, MailWay> chosen) {
        keepTo(times);
        Map<String, MailWay> all = new HashMap<>(ways);
        all.putAll(chosen);
        ways = Map.copyOf(all);
    }

    NoticeTimes times() {
        return new NoticeTimes(hour, day, quietFrom, quietUntil, quietWeekends);
    }

    /** How this topic comes. */
    MailWay way(String topic) {
        return ways.getOrDefault(topic, USUAL);
    }

    Map<String, MailWay> ways() {
        return ways;
    }

    /** When a mail tells what was told in the portal at this moment (UTC). */
    Optional<Instant> due(String topic, Instant told) {
        return times().due(way(topic), told);
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
