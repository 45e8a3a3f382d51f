package org.einklang.api.text;

import java.util.Locale;

/** Texts from the message bundles of host and modules. Provided by the host, to be injected. */
public interface Texts {

    /**
     * The text in this language. The key starts with the bundle id, as in {@link org.einklang.api.RuleViolation}.
     * Placeholders are those of {@link java.text.MessageFormat}; a text without arguments is taken as it stands.
     */
    String get(Locale locale, String key, Object... arguments);

    /** The text in the language of the person who looks. */
    String get(String key, Object... arguments);

    /** The language of the person who looks; German when nobody does. */
    Locale locale();
}
