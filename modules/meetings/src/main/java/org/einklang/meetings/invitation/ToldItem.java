package org.einklang.meetings.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An item of the agenda as it was told. */
@Embeddable
class ToldItem {

    @Column(name = "ITEM_POSITION")
    private int position;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected ToldItem() {}

    ToldItem(int position, String title) {
        this.position = position;
        this.title = title;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }
}
