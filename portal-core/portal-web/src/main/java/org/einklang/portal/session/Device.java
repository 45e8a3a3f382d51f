package org.einklang.portal.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may recognise a device by. Browsers tell far more about themselves; nothing else of it is kept.
 *
 * @param browser its name, empty if it is none that we know
 * @param system name of the operating system, empty if it is none that we know
 */
record Device(String browser, String system) {

    /** In this order, because most browsers claim to be Chrome or Safari as well. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iOS"),
            new Sign("iPad", "iPadOS"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private record Sign(String part, String name) {}

    /** What the header User-Agent says. */
    static Device of(@Nullable String userAgent) {
        String told = userAgent == null ? "" : userAgent;
        return new Device(first(BROWSERS, told), first(SYSTEMS, told));
    }

    private static String first(List<Sign> signs, String told) {
        return signs.stream()
                .filter(sign -> told.contains(sign.part()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
