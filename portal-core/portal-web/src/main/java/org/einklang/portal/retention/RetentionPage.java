package org.einklang.portal.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.privacy.KeptData.Kept;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.portal.retention.Retention.Standing;

/** {@code /admin/retention}: for how long what is kept, and what would go today. */
@Named
@RequestScoped
public class RetentionPage {

    @Inject
    private Retention retention;

    @Inject
    private Texts texts;

    @Inject
    private Navigation navigation;

    private List<Line> lines = List.of();
    private List<Fixed> fixed = List.of();
    private boolean tried;

    /** A kind of data; the page types its period into it. */
    public static final class Line {

        private final String key;
        private final String name;
        private final String from;
        private final String range;
        private final String last;
        private int months;
        private String trial = "";

        Line(String key, String name, String from, String range, String last, int months) {
            this.key = key;
            this.name = name;
            this.from = from;
            this.range = range;
            this.last = last;
            this.months = months;
        }

        public String getName() {
            return name;
        }

        /** From when the period counts. */
        public String getFrom() {
            return from;
        }

        /** Which periods are possible. */
        public String getRange() {
            return range;
        }

        /** What went last. */
        public String getLast() {
            return last;
        }

        /** What would go today; empty before somebody has asked. */
        public String getTrial() {
            return trial;
        }

        public int getMonths() {
            return months;
        }

        public void setMonths(int months) {
            this.months = months;
        }
    }

    /**
     * A kind of data that goes by itself.
     *
     * @param name what it is and from when counts
     * @param period for how long
     */
    public record Fixed(String name, String period) {}

    /** Opens the page, for administrators only. */
    @PostConstruct
    void load() {
        lines = retention.all().stream().map(this::line).toList();
        fixed = retention.fixed().stream().map(this::fixed).toList();
    }

    private Line line(Standing one) {
        String key = one.rule().key();
        return new Line(
                key,
                texts.get(key),
                texts.get(key + ".from"),
                texts.get(
                        "retention.range", one.rule().fewestMonths(), one.rule().mostMonths()),
                one.period()
                        .ran()
                        .map(moment -> texts.get(
                                "retention.last",
                                one.period().removed(),
                                PortalTime.shortMoment(moment, texts.locale())))
                        .orElse(texts.get("retention.never")),
                one.period().months());
    }

    private Fixed fixed(Kept kept) {
        return new Fixed(texts.get(kept.textKey()), words(kept.period()));
    }

    private String words(Duration period) {
        return period.toDays() >= 1
                ? texts.get("retention.days", period.toDays())
                : period.toHours() >= 1
                        ? texts.get("retention.hours", period.toHours())
                        : texts.get("retention.minutes", period.toMinutes());
    }

    /** Says what would go today with the periods as they were typed; nothing changes. */
    public void look() {
        Map<String, Long> numbers = retention.trial(months());
        lines.forEach(line -> line.trial = texts.get("retention.would_go", numbers.getOrDefault(line.key, 0L)));
        tried = true;
    }

    /** Sets the periods. */
    public void keep() {
        retention.keep(months());
        navigation.stay("retention.kept");
    }

    private Map<String, Integer> months() {
        return lines.stream().collect(Collectors.toMap(line -> line.key, Line::getMonths));
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Fixed> getFixed() {
        return fixed;
    }

    /** Whether the page says what would go. */
    public boolean isTried() {
        return tried;
    }
}
