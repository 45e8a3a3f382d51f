package org.einklang.meetings.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.einklang.meetings.Stored;
import org.jspecify.annotations.Nullable;

/** An item of an agenda, counted from 1: "TOP 1". */
@Entity
@Table(name = "AGENDA_ITEM")
public class AgendaItem extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MEETING_ID")
    private Meeting meeting;

    @Column(name = "ITEM_POSITION")
    private int position;

    private String title;

    private @Nullable Long wish;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, String title, @Nullable Long wish) {
        this.meeting = meeting;
        this.position = position;
        this.title = title.strip();
        this.wish = wish;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** The wish that it came from (see {@link org.einklang.api.agenda.AgendaRequests}), if it did. */
    public @Nullable Long wish() {
        return wish;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }
}
