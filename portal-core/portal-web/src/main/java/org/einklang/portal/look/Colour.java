package org.einklang.portal.look;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A colour of sRGB, with what WCAG 2.2 says about telling two of them apart.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#?[0-9a-f]{6}");
    private static final int STEPS = 1000;

    /** What was typed, if it is {@code #rrggbb}; the sign in front may be missing. */
    static Optional<Colour> of(String typed) {
        String hex = typed.strip().toLowerCase(Locale.ROOT);
        return HEX.matcher(hex).matches()
                ? Optional.of(new Colour(pair(hex, 6), pair(hex, 4), pair(hex, 2)))
                : Optional.empty();
    }

    private static int pair(String hex, int fromEnd) {
        int begin = hex.length() - fromEnd;
        return Integer.parseInt(hex.substring(begin, begin + 2), 16);
    }

    /** As {@code #rrggbb}. */
    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Relative luminance, 0 for black to 1 for white. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio to another colour, 1 to 21. */
    double contrastTo(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The first one of the same hue, ever darker, that fits; at last black. */
    Colour darkerUntil(Predicate<Colour> fits) {
        return stepping(-1, fits);
    }

    /** The first one of the same hue, ever lighter, that fits; at last white. */
    Colour lighterUntil(Predicate<Colour> fits) {
        return stepping(1, fits);
    }

    private Colour stepping(int direction, Predicate<Colour> fits) {
        Colour candidate = this;
        double lightness = lightness();
        for (int step = 1; !fits.test(candidate) && step <= STEPS; step++) {
            double next = lightness + direction * step / (double) STEPS;
            candidate = withLightness(Math.max(0, Math.min(1, next)));
        }
        return candidate;
    }

    private double lightness() {
        return (most() + least()) / 2;
    }

    private double saturation() {
        double range = most() - least();
        return range == 0 ? 0 : range / (1 - Math.abs(2 * lightness() - 1));
    }

    /** Degrees, 0 to 360; 0 for a grey. */
    private double hue() {
        double range = most() - least();
        if (range == 0) {
            return 0;
        }
        double sixth;
        if (red >= green && red >= blue) {
            sixth = (share(green) - share(blue)) / range;
        } else if (green >= blue) {
            sixth = (share(blue) - share(red)) / range + 2;
        } else {
            sixth = (share(red) - share(green)) / range + 4;
        }
        return (sixth * 60 + 360) % 360;
    }

    /** Hue and saturation stay. */
    private Colour withLightness(double lightness) {
        double hue = hue();
        double reach = saturation() * Math.min(lightness, 1 - lightness);
        return new Colour(
                channel(hue, 0, lightness, reach),
                channel(hue, 8, lightness, reach),
                channel(hue, 4, lightness, reach));
    }

    private static int channel(double hue, int offset, double lightness, double reach) {
        double twelfth = (offset + hue / 30) % 12;
        return (int) Math.round(255
                * (lightness - reach * Math.max(-1, Math.min(1, Math.min(twelfth - 3, 9 - twelfth)))));
    }

    private double most() {
        return share(Math.max(red, Math.max(green, blue)));
    }

    private double least() {
        return share(Math.min(red, Math.min(green, blue)));
    }

    private static double share(int channel) {
        return channel / 255.0;
    }

    private static double linear(int channel) {
        double share = share(channel);
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
