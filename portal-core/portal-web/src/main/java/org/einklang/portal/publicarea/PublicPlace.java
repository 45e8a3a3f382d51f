package org.einklang.portal.publicarea;

import java.util.Locale;
import java.util.Optional;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.HungLogo;
import org.einklang.portal.directory.WornLook;
import org.einklang.portal.text.Bundles;

/**
 * The public area that a visitor looks at, and in which language: all that a page may depend on besides its address.
 *
 * @param cooperation whose area
 * @param locale German or English
 * @param text what the area says by itself
 * @param look what the cooperation wears
 * @param logo its logo, if it has one
 */
public record PublicPlace(
        CooperationCard cooperation, Locale locale, PublicAreaText text, WornLook look, Optional<HungLogo> logo) {

    /** Identity of the cooperation. */
    public CooperationId here() {
        return cooperation.id();
    }

    /** The address of a page below the area, in the same language; empty for the first one. */
    public String to(String path) {
        return in(locale, path);
    }

    /** The same in a language. */
    String in(Locale language, String path) {
        return "/p/" + cooperation.key() + (isEnglish(language) ? "/en" : "") + (path.isEmpty() ? "" : "/" + path);
    }

    /** A text of the portal in the language of the page. */
    public String word(String key, Object... arguments) {
        return Bundles.text(locale, key, arguments);
    }

    /** Attribute for what people have written, which is German, on a page in another language. */
    public Html foreign() {
        return Html.raw(isEnglish(locale) ? " lang=\"de\"" : "");
    }

    /** What stands on top of the first page. */
    String headline() {
        String own = isEnglish(locale) ? text.headlineEnglish() : text.headline();
        String german = own.isEmpty() ? text.headline() : own;
        return german.isEmpty() ? cooperation.name() : german;
    }

    /** What stands below; whether it is written in another language says {@link #isGreetedInGerman}. */
    String greeting() {
        return isGreetedInGerman() ? text.greeting() : text.greetingEnglish();
    }

    boolean isGreetedInGerman() {
        return !isEnglish(locale) || text.greetingEnglish().isEmpty();
    }

    boolean isHeadedInGerman() {
        return !isEnglish(locale) || text.headlineEnglish().isEmpty();
    }

    static boolean isEnglish(Locale language) {
        return language.equals(Locale.ENGLISH);
    }
}
