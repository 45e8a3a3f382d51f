package org.einklang.meetings.year;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is typed to have days proposed; the address of the page keeps it, so that it can be sent to somebody else. */
public class YearForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String body = "";
    private DayOfWeek weekday = DayOfWeek.THURSDAY;
    private int nth = 2;
    private int every = 1;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalTime starts = LocalTime.of(10, 0);
    private @Nullable LocalTime ends = LocalTime.of(12, 0);
    private String place = "";

    /** From next month to the end of the year, from autumn on to the end of the next one. */
    void begin(LocalDate today) {
        LocalDate first = today.plusMonths(1).withDayOfMonth(1);
        from = first;
        to = LocalDate.of(
                first.getYear() + (first.getMonthValue() >= Month.OCTOBER.getValue() ? 1 : 0), Month.DECEMBER, 31);
    }

    /** What the address says. @return false if that is nothing that was written by {@link #query} */
    boolean read(UnaryOperator<String> parameter) {
        try {
            body = parameter.apply("body");
            weekday = DayOfWeek.valueOf(parameter.apply("weekday"));
            nth = between(1, YearWish.LAST, parameter.apply("nth"));
            every = between(1, 12, parameter.apply("every"));
            from = LocalDate.parse(parameter.apply("from"));
            to = LocalDate.parse(parameter.apply("to"));
            starts = LocalTime.parse(parameter.apply("starts"));
            ends = LocalTime.parse(parameter.apply("ends"));
            place = parameter.apply("place");
            return true;
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return false;
        }
    }

    private static int between(int least, int most, String number) {
        int value = Integer.parseInt(number);
        if (value < least || value > most) {
            throw new IllegalArgumentException("not from " + least + " to " + most + ": " + value);
        }
        return value;
    }

    /** For the address. */
    String query() {
        Map<String, Object> all = new TreeMap<>(Map.of(
                "body", body,
                "weekday", weekday,
                "nth", nth,
                "every", every,
                "from", String.valueOf(from),
                "to", String.valueOf(to),
                "starts", String.valueOf(starts),
                "ends", String.valueOf(ends),
                "place", place));
        return all.entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(String.valueOf(one.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The wish; empty while a day or a time is missing. */
    Optional<YearWish> wish() {
        return from == null || to == null || starts == null || ends == null
                ? Optional.empty()
                : Optional.of(new YearWish(weekday, nth, every, from, to, starts, ends, place.strip()));
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public int getNth() {
        return nth;
    }

    public void setNth(int nth) {
        this.nth = nth;
    }

    public int getEvery() {
        return every;
    }

    public void setEvery(int every) {
        this.every = every;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
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
