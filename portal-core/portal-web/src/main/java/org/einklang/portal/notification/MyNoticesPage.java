package org.einklang.portal.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;

/** {@code /me/notices}: how the person wants to be told by mail. */
@Named
@RequestScoped
public class MyNoticesPage {

    private static final int HOURS = 24;

    @Inject
    private NoticeWishes wishes;

    @Inject
    private NoticeTopics topics;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private List<TopicWish> rows = List.of();
    private int hour;
    private DayOfWeek day = NoticeTimes.USUAL.day();
    private int quietFrom;
    private int quietUntil;
    private boolean quietWeekends;

    /** One topic and how it comes. */
    public static final class TopicWish {

        private final String topic;
        private final String name;
        private MailWay way;

        TopicWish(String topic, String name, MailWay way) {
            this.topic = topic;
            this.name = name;
            this.way = way;
        }

        String topic() {
            return topic;
        }

        public String getName() {
            return name;
        }

        public MailWay getWay() {
            return way;
        }

        public void setWay(MailWay way) {
            this.way = way;
        }
    }

    @PostConstruct
    void load() {
        NoticeWish wish = wishes.mine();
        rows = topics.all(texts.locale()).stream()
                .map(topic -> new TopicWish(topic, topics.name(topic, texts.locale()), wish.way(topic)))
                .toList();
        NoticeTimes times = wish.times();
        hour = times.hour();
        day = times.day();
        quietFrom = times.quietFrom();
        quietUntil = times.quietUntil();
        quietWeekends = times.quietWeekends();
    }

    /** Remembers it. */
    public void save() {
        wishes.choose(
                new NoticeTimes(hour, day, quietFrom, quietUntil, quietWeekends),
                rows.stream().collect(Collectors.toMap(TopicWish::topic, TopicWish::getWay)));
        navigation.stay("notifications.wishes.saved");
    }

    public List<TopicWish> getRows() {
        return rows;
    }

    public List<MailWay> getWays() {
        return List.of(MailWay.values());
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    /** 0 to 23. */
    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public void setDay(DayOfWeek day) {
        this.day = day;
    }

    public int getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(int quietFrom) {
        this.quietFrom = quietFrom;
    }

    public int getQuietUntil() {
        return quietUntil;
    }

    public void setQuietUntil(int quietUntil) {
        this.quietUntil = quietUntil;
    }

    public boolean isQuietWeekends() {
        return quietWeekends;
    }

    public void setQuietWeekends(boolean quietWeekends) {
        this.quietWeekends = quietWeekends;
    }
}
