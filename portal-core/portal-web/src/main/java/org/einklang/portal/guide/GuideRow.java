package org.einklang.portal.guide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of several rows of the form of the style guide. */
public class GuideRow {

    private static final int SHOWN = 2;

    private final int number;
    private @Nullable LocalDate day;
    private String room = "";

    GuideRow(int number) {
        this.number = number;
    }

    /** Counted from 1. */
    public int getNumber() {
        return number;
    }

    /** Whether it comes only when it is needed. */
    public boolean isSpare() {
        return number > SHOWN && day == null;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
