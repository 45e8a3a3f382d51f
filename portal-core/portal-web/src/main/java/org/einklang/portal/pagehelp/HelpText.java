package org.einklang.portal.pagehelp;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.portal.text.Bundles;

/**
 * The help on one page. A page of the host has it in the bundle {@code pagehelp} under {@code page.<view>}, a page of a module in
 * the bundle of the module under {@code pagehelp.<view>}; who sees it stands below the same key with {@code .who}.
 *
 * @param what what the page is for and what one can do there
 * @param who who sees it
 */
public record HelpText(String what, String who) {

    private static final String HOST = "core";
    private static final Pattern VIEW = Pattern.compile("/(?:core|modules/([a-z0-9]+))/([a-z0-9-]+)\\.xhtml");
    private static final Pattern NAME = Pattern.compile("([a-z0-9]{1,20})\\.([a-z0-9-]{1,60})");

    /** The name of a view in links, such as {@code core.bodies}; empty for what is no page. */
    public static String name(String view) {
        Matcher found = VIEW.matcher(view);
        return found.matches() ? (found.group(1) == null ? HOST : found.group(1)) + "." + found.group(2) : "";
    }

    /** The help on the page of this name, if there is such a page. */
    public static Optional<HelpText> of(String name, Locale locale) {
        Matcher found = NAME.matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean host = found.group(1).equals(HOST);
        String key = (host ? "page." : "pagehelp.") + found.group(2);
        return bundle(host ? "pagehelp" : found.group(1), locale)
                .filter(texts -> texts.containsKey(key) && texts.containsKey(key + ".who"))
                .map(texts -> new HelpText(texts.getString(key), texts.getString(key + ".who")));
    }

    /** Names come from addresses: there need not be such a bundle. */
    private static Optional<ResourceBundle> bundle(String id, Locale locale) {
        try {
            return Optional.of(Bundles.bundle(id, locale));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
