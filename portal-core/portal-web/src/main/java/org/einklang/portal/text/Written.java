package org.einklang.portal.text;

import jakarta.faces.context.FacesContext;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonCard;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.tags.Marks;
import org.jspecify.annotations.Nullable;

/** Functions for pages: things as people write them, in the language of the page. */
public final class Written {

    private Written() {}

    /** A day: "Donnerstag, 12. November 2026". */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : PortalTime.longDay(day, locale());
    }

    /** A day, short: "12.11.2026". */
    public static String shortDay(@Nullable LocalDate day) {
        return day == null ? "" : PortalTime.shortDay(day, locale());
    }

    /** The time of day in Berlin: "13:30 Uhr". */
    public static String time(@Nullable Instant moment) {
        return moment == null ? "" : PortalTime.timeOfDay(moment, locale());
    }

    /** A moment in Berlin: "Donnerstag, 12. November 2026, 13:30 Uhr". */
    public static String moment(@Nullable Instant moment) {
        return moment == null ? "" : PortalTime.longMoment(moment, locale());
    }

    /** The name of a constant: key {@code <kind>.<CONSTANT>} in the bundle. */
    public static String name(String bundle, String kind, @Nullable Object constant) {
        return constant == null ? "" : Bundles.text(locale(), bundle + "." + kind + "." + constant);
    }

    /** A text with one placeholder; the key starts with the bundle id. */
    public static String text(String key, @Nullable Object argument) {
        return argument == null ? Bundles.text(locale(), key) : Bundles.text(locale(), key, argument);
    }

    /** A moment in Berlin, short: "12.11.2026, 9:14 Uhr". */
    public static String stamp(@Nullable Instant moment) {
        return moment == null ? "" : PortalTime.shortMoment(moment, locale());
    }

    /** The weekday in two or three letters: "Do". */
    public static String shortWeekday(LocalDate day) {
        return plain(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale()));
    }

    /** The month in three or four letters: "Nov". */
    public static String shortMonth(LocalDate day) {
        return plain(day.getMonth().getDisplayName(TextStyle.SHORT, locale()));
    }

    private static String plain(String name) {
        return name.replace(".", "");
    }

    /** What was typed with a little formatting, as HTML that is safe to show. */
    public static String markdown(@Nullable String text) {
        return text == null ? "" : Markdown.html(text);
    }

    /** The initials of a name, two letters at most: for "Steuerung Stadt" SS. */
    public static String initials(@Nullable String name) {
        return Arrays.stream((name == null ? "" : name).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(locale()))
                .collect(Collectors.joining());
    }

    /** People as a list that a field offers while somebody types (see {@code mentions.js}). */
    public static String peopleJson(@Nullable Collection<PersonCard> people) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (PersonCard person : people == null ? List.<PersonCard>of() : people) {
            all.add(Json.createObjectBuilder()
                    .add("name", person.name())
                    .add(
                            "sub",
                            person.function().isEmpty()
                                    ? person.partnerName()
                                    : person.function() + " · " + person.partnerName()));
        }
        return all.build().toString();
    }

    /** The classes of something that looks like a button. */
    public static String buttonClass(@Nullable Boolean secondary, @Nullable Boolean quiet, @Nullable Boolean small) {
        return Marks.buttonClass(
                null, Boolean.TRUE.equals(secondary), Boolean.TRUE.equals(quiet), Boolean.TRUE.equals(small));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
