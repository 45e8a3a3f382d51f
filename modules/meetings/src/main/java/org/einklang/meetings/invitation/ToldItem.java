package org.einklang.meetings.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An item of the agenda as it was told. */
@Embeddable
class ToldItem {

    @Column(name = "ITEM_POSITION")
    private int position;

    private String title;

    @Column(name = "NON_PUBLIC")
    private boolean nonPublic;

    @SuppressWarnings("NullAway.Init")
    protected ToldItem() {}

    ToldItem(int position, String title, boolean nonPublic) {
        this.position = position;
        this.title = title;
        this.nonPublic = nonPublic;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    boolean isNonPublic() {
        return nonPublic;
    }
}
