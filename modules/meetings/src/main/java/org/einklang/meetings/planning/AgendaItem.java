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

    @Column(name = "CARRIED_FROM")
    private @Nullable Long carriedFrom;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, String title, @Nullable Long wish) {
        this.meeting = meeting;
        this.position = position;
        this.title = title.strip();
        this.wish = wish;
    }

    /** The same at the end of another agenda. @param movedWish the wish, if it moves along */
    AgendaItem at(Meeting next, int newPosition, @Nullable Long movedWish) {
        AgendaItem copy = new AgendaItem(next, newPosition, title, movedWish);
        copy.carriedFrom = meeting.id();
        return copy;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** The wish that it came from (see {@link org.einklang.api.agenda.AgendaRequests}), if it did. */
    public @Nullable Long wish() {
        return wish;
    }

    /** The number of the meeting from whose agenda it was carried over, if it was. */
    public @Nullable Long carriedFrom() {
        return carriedFrom;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }
}
