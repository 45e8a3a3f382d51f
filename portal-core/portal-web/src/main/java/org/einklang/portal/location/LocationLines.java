package org.einklang.portal.location;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.einklang.portal.publicarea.Html;
import org.einklang.portal.publicarea.PublicPlace;

/** What is written of a location in public. */
final class LocationLines {

    private LocationLines() {}

    static Html address(LocationText text, PublicPlace place) {
        return new Html()
                .line(
                        "<address class=\"ek-operator\"{}>{}</address>",
                        place.foreign(),
                        Html.raw(text.address()
                                .lines()
                                .map(line -> new Html().line("{}", line).toString())
                                .collect(Collectors.joining("<br>"))));
    }

    /** The week as a table; a day without times is a closed one. */
    static Html week(LocationText text, PublicPlace place) {
        Html table = new Html()
                .line("<table class=\"ek-table\"><caption class=\"ek-sr\">{}</caption>", place.word("publicarea.hours"))
                .line(
                        "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
                        place.word("publicarea.hours.day"),
                        place.word("publicarea.hours.open"));
        for (DayOfWeek day : DayOfWeek.values()) {
            String times = text.week().words(day);
            table.line(
                    "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
                    day.getDisplayName(TextStyle.FULL, place.locale()),
                    times.isEmpty() ? place.word("publicarea.hours.closed") : times);
        }
        return table.line("</tbody></table>");
    }

    /** Telephone and mailbox as rows of a list of facts. */
    static Html reach(LocationText text, PublicPlace place) {
        Html facts = new Html();
        if (!text.reach().phone().isEmpty()) {
            facts.line(
                    "<dt>{}</dt><dd><a href=\"tel:{}\">{}</a></dd>",
                    place.word("publicarea.phone"),
                    text.reach().dialled(),
                    text.reach().phone());
        }
        if (!text.reach().mailbox().isEmpty()) {
            facts.line(
                    "<dt>{}</dt><dd><a href=\"mailto:{}\">{}</a></dd>",
                    place.word("publicarea.mail"),
                    text.reach().mailbox(),
                    text.reach().mailbox());
        }
        return facts;
    }
}
