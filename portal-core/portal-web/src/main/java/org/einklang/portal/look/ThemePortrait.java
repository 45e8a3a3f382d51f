package org.einklang.portal.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What a theme says about itself in its {@code theme.properties}; whoever does not fit is refused with the reason. */
final class ThemePortrait {

    private final Properties lines = new Properties();

    private ThemePortrait() {}

    static ThemePortrait read(InputStream in) throws IOException, Unfit {
        return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    static ThemePortrait of(String text) throws IOException, Unfit {
        return read(new StringReader(text));
    }

    private static ThemePortrait read(Reader in) throws IOException, Unfit {
        ThemePortrait portrait = new ThemePortrait();
        try {
            portrait.lines.load(in);
        } catch (IllegalArgumentException malformed) {
            throw new Unfit("its theme.properties cannot be read: " + malformed.getMessage());
        }
        return portrait;
    }

    Theme theme(String id, String stamp, boolean hasLogo) throws Unfit {
        Colour light = colour("action.light");
        Colour dark = colour("action.dark");
        ActionColour inLight = new ActionColour(light);
        ActionColour inDark = new ActionColour(dark);
        if (!inLight.fitsLight()) {
            throw tooWeak("action.light", light, inLight.inLight(), inLight.light());
        }
        if (!inDark.fitsDark()) {
            throw tooWeak("action.dark", dark, inDark.inDark(), inDark.dark());
        }
        return new Theme(id, stamp, line("name.de"), line("name.en"), light, dark, hasLogo);
    }

    private String line(String name) throws Unfit {
        String value = lines.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new Unfit("its theme.properties has no line " + name);
        }
        return value;
    }

    private Colour colour(String name) throws Unfit {
        String value = line(name);
        return Colour.of(value)
                .orElseThrow(() -> new Unfit("its " + name + " '" + value + "' is no colour like #2044aa"));
    }

    private static Unfit tooWeak(String name, Colour colour, double ratio, Colour nearest) {
        return new Unfit(String.format(
                Locale.ROOT,
                "its %s %s has a contrast of %.2f:1, text needs 4.5:1; the nearest that fits is %s",
                name,
                colour.hex(),
                Math.floor(ratio * 100) / 100,
                nearest.hex()));
    }

    /** Why a theme cannot take part. */
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
