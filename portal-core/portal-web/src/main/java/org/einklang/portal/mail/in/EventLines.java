package org.einklang.portal.mail.in;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;
import org.jspecify.annotations.Nullable;

/**
 * Collects the lines of the appointments as they were written, without judging them: programs write values that the
 * library would refuse, and the portal needs few of them.
 */
final class EventLines implements ContentHandler {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 5;

    /** A line of a calendar object. @param parameters with their names in upper case */
    record Line(String name, Map<String, String> parameters, String value) {}

    private final Deque<String> within = new ArrayDeque<>();
    private final List<List<Line>> events = new ArrayList<>();
    private String method = "";
    private int lines;
    private String name = "";
    private String value = "";
    private Map<String, String> parameters = new HashMap<>();

    /** {@code REPLY}, {@code COUNTER} and others, in upper case; empty without one. */
    String method() {
        return method;
    }

    /** How many appointments there are. */
    int events() {
        return events.size();
    }

    /** All lines with this name in the first appointment. */
    List<Line> all(String wanted) {
        return events.get(0).stream().filter(line -> line.name().equals(wanted)).toList();
    }

    /** The first line with this name in the first appointment. */
    @Nullable
    Line first(String wanted) {
        return all(wanted).stream().findFirst().orElse(null);
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String component) {
        within.push(component.toUpperCase(Locale.ROOT));
        if (within.size() > DEEPEST) {
            throw new UnusableCalendar(Reason.BROKEN_CALENDAR, "parts within parts");
        }
        if (isInEvent()) {
            events.add(new ArrayList<>());
        }
    }

    @Override
    public void endComponent(String component) {
        within.poll();
    }

    @Override
    public void startProperty(String property) {
        name = property.toUpperCase(Locale.ROOT);
        value = "";
        parameters = new HashMap<>();
    }

    @Override
    public void parameter(String parameter, String said) {
        parameters.put(parameter.toUpperCase(Locale.ROOT), said);
    }

    @Override
    public void propertyValue(String said) {
        value = said == null ? "" : said;
    }

    @Override
    public void endProperty(String property) {
        if (++lines > MOST) {
            throw new UnusableCalendar(Reason.BROKEN_CALENDAR, "more than " + MOST + " lines");
        }
        if (within.isEmpty() && name.equals("METHOD")) {
            method = value.strip().toUpperCase(Locale.ROOT);
        } else if (isInEvent()) {
            events.get(events.size() - 1).add(new Line(name, parameters, value));
        }
    }

    private boolean isInEvent() {
        return within.size() == 1 && "VEVENT".equals(within.peek());
    }
}
