package org.einklang.portal.text;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** Functions for pages: things as people write them, in the language of the page. */
public final class Written {

    private Written() {}

    /** A day: "Donnerstag, 12. November 2026". */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : PortalTime.longDay(day, locale());
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

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
