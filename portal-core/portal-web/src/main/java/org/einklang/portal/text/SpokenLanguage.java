package org.einklang.portal.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a request that is no page: a program says it, and everything that is read for it is in that language. */
public final class SpokenLanguage {

    private static final ThreadLocal<@Nullable Locale> SPOKEN = new ThreadLocal<>();

    private SpokenLanguage() {}

    /** What this thread speaks from now on. Whoever says so takes it back. */
    public static void begin(Locale locale) {
        SPOKEN.set(locale);
    }

    /** It speaks the language of its page again, if there is one. */
    public static void end() {
        SPOKEN.remove();
    }

    /** What this thread speaks; German if nobody has said so. */
    public static Locale current() {
        Locale spoken = SPOKEN.get();
        return spoken == null ? Bundles.LANGUAGES.get(0) : spoken;
    }

    static @Nullable Locale now() {
        return SPOKEN.get();
    }
}
