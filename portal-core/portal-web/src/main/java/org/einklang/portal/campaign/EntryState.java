package org.einklang.portal.campaign;

import org.einklang.api.campaign.EntryAnswered;

/** How the question about an entry stands. */
public enum EntryState {
    /** Nobody has answered. */
    OPEN("open"),
    /** Who kept it has left, and nobody stands in. */
    NOBODY("bad"),
    /** It is still right. */
    CONFIRMED("ok"),
    /** It says something else now. */
    CHANGED("ok"),
    /** It is gone. */
    ENDED("ok");

    private final String light;

    EntryState(String light) {
        this.light = light;
    }

    /** Name of its drawing. */
    public String light() {
        return light;
    }

    /** Whether somebody has answered. */
    public boolean isAnswered() {
        return this != OPEN && this != NOBODY;
    }

    static EntryState of(EntryAnswered.How how) {
        return switch (how) {
            case CONFIRMED -> CONFIRMED;
            case CHANGED -> CHANGED;
            case ENDED -> ENDED;
        };
    }
}
