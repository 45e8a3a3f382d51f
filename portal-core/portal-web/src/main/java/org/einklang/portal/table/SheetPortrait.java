package org.einklang.portal.table;

import java.time.Instant;
import java.util.Locale;

/**
 * What a file with a list says about itself.
 *
 * @param title the list's name
 * @param locale the language of its reader
 * @param made when (UTC)
 */
record SheetPortrait(String title, Locale locale, Instant made) {

    boolean isGerman() {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage());
    }
}
