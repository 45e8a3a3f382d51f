package org.einklang.meetings.escalation;

import org.einklang.api.people.PartnerId;

/** What one partner wants, while it is typed. */
public class PositionField {

    private final PartnerId partner;
    private final String name;
    private String words = "";

    PositionField(PartnerId partner, String name) {
        this.partner = partner;
        this.name = name;
    }

    PartnerId partner() {
        return partner;
    }

    /** Short name of the partner. */
    public String getName() {
        return name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
