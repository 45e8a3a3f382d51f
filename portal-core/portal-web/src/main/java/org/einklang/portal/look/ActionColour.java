package org.einklang.portal.look;

import java.util.List;

/**
 * A colour for links and buttons, checked against the grounds of the house, and what goes with it in other looks. The
 * ratios are those of WCAG 2.2 for text; those for high contrast are about what the house itself keeps.
 */
final class ActionColour {

    /** What text needs on its ground (WCAG 2.2, 1.4.3). */
    static final double ENOUGH = 4.5;

    private static final double HIGH = 12;

    /** Page and sunken ground of the light look; a button carries white text, which is the same as the first. */
    private static final List<Colour> LIGHT = List.of(Colour.WHITE, new Colour(0xf3, 0xf4, 0xf7));

    /** Page, panel and both tints of the dark look, neutral 950 to 800 of KERN; text on a button is the first. */
    private static final List<Colour> DARK = List.of(
            new Colour(0x13, 0x15, 0x25),
            new Colour(0x1d, 0x20, 0x34),
            new Colour(0x27, 0x2a, 0x42),
            new Colour(0x30, 0x34, 0x4f));

    private final Colour colour;

    ActionColour(Colour colour) {
        this.colour = colour;
    }

    /** The least contrast on a ground of the light look. */
    double inLight() {
        return least(colour, LIGHT);
    }

    /** The least contrast on a ground of the dark look. */
    double inDark() {
        return least(colour, DARK);
    }

    boolean fitsLight() {
        return inLight() >= ENOUGH;
    }

    boolean fitsDark() {
        return inDark() >= ENOUGH;
    }

    /** The colour itself if it fits the light look, otherwise the nearest darker one of its hue. */
    Colour light() {
        return colour.darkerUntil(one -> least(one, LIGHT) >= ENOUGH);
    }

    /** The colour itself if it fits the dark look, otherwise the nearest lighter one of its hue. */
    Colour dark() {
        return colour.lighterUntil(one -> least(one, DARK) >= ENOUGH);
    }

    /** For those who want more contrast, in the light look. */
    Colour lightHigh() {
        return colour.darkerUntil(one -> least(one, LIGHT) >= HIGH);
    }

    /** For those who want more contrast, in the dark look, on the page and its panels. */
    Colour darkHigh() {
        return colour.lighterUntil(one -> least(one, DARK.subList(0, 2)) >= HIGH);
    }

    /** A breath of the colour as a ground in the light look. */
    Colour tint() {
        return colour.lighterUntil(one -> one.luminance() >= (1 + LIGHT.get(1).luminance()) / 2);
    }

    /** A little more of it; as light as the sunken ground, so that the colour itself can be read on it. */
    Colour strongerTint() {
        return colour.lighterUntil(one -> one.luminance() >= LIGHT.get(1).luminance());
    }

    private static double least(Colour colour, List<Colour> grounds) {
        return grounds.stream().mapToDouble(colour::contrastTo).min().orElse(1);
    }
}
