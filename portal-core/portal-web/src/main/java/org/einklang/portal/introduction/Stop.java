package org.einklang.portal.introduction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Where the tour stops, in this order. */
enum Stop {
    /** What waits for the person. */
    WAITS(new Part("waits", "")),
    /** Bodies and their meetings. */
    BODIES(new Part("bodies", "/bodies"), new Part("meetings", "/meetings")),
    /** The calendar. */
    CALENDAR(new Part("calendar", "/calendar")),
    /** The search. */
    SEARCH(new Part("search", "/search")),
    /** What the person is told, and what they say about themselves. */
    ME(new Part("bell", "/notifications"), new Part("profile", "/me/profile")),
    /** Help on each page. */
    HELP(new Part("help", "/help"));

    private final List<Part> parts;

    Stop(Part... parts) {
        this.parts = List.of(parts);
    }

    /**
     * Something that is shown there.
     *
     * @param key its words: {@code introduction.tour.<key>}
     * @param path where it is; below the cooperation, unless it is the person's own or the help
     */
    public record Part(String key, String path) {

        /** Its address, for somebody who is in the cooperation below this path. */
        String address(String cooperation) {
            return path.startsWith("/me/") || path.equals("/help") ? path : cooperation + path;
        }
    }

    /**
     * A stop as one person sees it.
     *
     * @param stop which
     * @param parts what they may open there, at least one
     */
    record Seen(Stop stop, List<Part> parts) {}

    /** The stops for somebody who may open some addresses; where nothing is open, the tour does not stop. */
    static List<Seen> seen(Predicate<Part> opens) {
        return Arrays.stream(values())
                .map(stop -> new Seen(stop, stop.parts.stream().filter(opens).toList()))
                .filter(seen -> !seen.parts().isEmpty())
                .toList();
    }

    /** Its words: {@code introduction.stop.<key>}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
