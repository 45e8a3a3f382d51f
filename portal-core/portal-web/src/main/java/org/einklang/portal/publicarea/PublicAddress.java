package org.einklang.portal.publicarea;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a public area, taken apart: {@code /p/lindental/en/partners}. The language stands in the path, so that a cache,
 * ours or any other, never mixes them up.
 *
 * @param cooperation key of the cooperation
 * @param locale German, or English after {@code /en}
 * @param path below the area, empty for the first page
 */
record PublicAddress(String cooperation, Locale locale, String path) {

    private static final Pattern FORM = Pattern.compile("/p/([a-z][a-z0-9-]{1,39})(/en)?(?:/([a-z0-9./-]{1,150}))?");

    /** Empty if nothing of the kind can exist. */
    static Optional<PublicAddress> of(String uri) {
        Matcher parts = FORM.matcher(uri);
        return parts.matches()
                ? Optional.of(new PublicAddress(
                        parts.group(1),
                        parts.group(2) == null ? Locale.GERMAN : Locale.ENGLISH,
                        parts.group(3) == null ? "" : parts.group(3)))
                : Optional.empty();
    }
}
