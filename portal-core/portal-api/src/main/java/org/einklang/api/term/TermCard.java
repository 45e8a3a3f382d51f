package org.einklang.api.term;

import java.io.Serializable;
import java.util.Locale;

/**
 * A shared word as it was on the day that was asked for.
 *
 * @param id identity
 * @param kind what it is
 * @param key short key used in addresses, unique in the cooperation
 * @param german German name
 * @param english English name, may be empty
 * @param definition what it means, in German, may be empty
 * @param ended whether it was no longer used on that day
 */
public record TermCard(
        TermId id, TermKind kind, String key, String german, String english, String definition, boolean ended)
        implements Serializable {

    /** The name in the reader's language; the German one where there is no other. */
    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !english.isEmpty() ? english : german;
    }
}
