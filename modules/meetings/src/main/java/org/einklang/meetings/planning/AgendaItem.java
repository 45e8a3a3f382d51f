package org.einklang.meetings.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.einklang.meetings.Stored;

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

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, String title) {
        this.meeting = meeting;
        this.position = position;
        this.title = title.strip();
    }

    void place(int newPosition) {
        position = newPosition;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }
}
