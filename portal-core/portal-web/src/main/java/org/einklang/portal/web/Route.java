package org.einklang.portal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address pattern of the portal, such as {@code /c/{cooperation}/bodies/{body}}, and what answers there. */
final class Route {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    private final String pattern;
    private final Pattern address;
    private final List<String> names = new ArrayList<>();
    private final String view;
    private final boolean open;

    private Route(String pattern, String view, boolean open) {
        this.pattern = pattern;
        Matcher matcher = PART.matcher(pattern);
        StringBuilder regex = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(pattern.substring(end, matcher.start()))).append("([^/]+)");
            names.add(matcher.group(1));
            end = matcher.end();
        }
        this.address = Pattern.compile(
                regex.append(Pattern.quote(pattern.substring(end))).toString());
        this.view = view;
        this.open = open;
    }

    /** A page of the host. */
    static Route of(HostPage page) {
        return new Route(page.pattern(), "/core/" + page.view() + ".xhtml", page.open());
    }

    /** A page for people who are logged in. */
    static Route forPeople(String pattern, String view) {
        return new Route(pattern, view, false);
    }

    /** The parts of the path by name, if the path fits. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = address.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parts.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(parts);
    }

    /** The address with its placeholders. */
    String pattern() {
        return pattern;
    }

    /** Path of the view within the application. */
    String view() {
        return view;
    }

    /** Whether it is for everybody. */
    boolean isOpen() {
        return open;
    }
}
