package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a cooperation wears; an empty text stands for the choice of the house. */
@Embeddable
public class WornLook {

    /** Nothing chosen. */
    public static final WornLook HOUSE = new WornLook("", "");

    @Column(name = "WORN_THEME")
    private String theme;

    @Column(name = "ACTION_COLOUR")
    private String colour;

    @SuppressWarnings("NullAway.Init")
    protected WornLook() {}

    /** A theme by its id, and an own colour as {@code #rrggbb}, which has been checked. */
    public WornLook(String theme, String colour) {
        this.theme = theme;
        this.colour = colour;
    }

    /** Id of the theme; it may have been taken out since. */
    public String theme() {
        return theme;
    }

    /** Colour for links and buttons, as {@code #rrggbb}. */
    public String colour() {
        return colour;
    }
}
