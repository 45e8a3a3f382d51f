package org.einklang.portal.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Finds texts in the bundles {@code i18n/<id>} of host and modules. */
public final class Bundles {

    /** The languages of the portal; the first one is for everybody who wishes none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /** The bundle of host ({@code core}) or module. @throws MissingResourceException if there is none */
    public static ResourceBundle bundle(String id, Locale locale) {
        return ResourceBundle.getBundle(
                "i18n." + id, supported(locale), Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }

    /** The text; a key that is missing is shown as itself, which tests find. */
    public static String text(Locale locale, String key, Object... arguments) {
        int dot = key.indexOf('.');
        try {
            String pattern = bundle(key.substring(0, dot), locale).getString(key.substring(dot + 1));
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, supported(locale)).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The portal's language that fits best. */
    public static Locale supported(Locale wished) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wished.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }
}
