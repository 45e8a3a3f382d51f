package org.einklang.portal.operator;

import java.util.Locale;

/** A short text as those who run the portal have written it. @param german first @param english the same, or empty */
public record InBothLanguages(String german, String english) {

    /** For a reader of this language; the other one is better than none. */
    public String in(Locale locale) {
        boolean wantsEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return wantsEnglish && !english.isBlank() || german.isBlank() ? english : german;
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return german.isBlank() && english.isBlank();
    }
}
