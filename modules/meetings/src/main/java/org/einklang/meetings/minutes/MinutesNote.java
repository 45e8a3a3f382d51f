package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.einklang.api.RuleViolation;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.AgendaItem;

/** What was said on one item of the agenda. */
@Entity
@Table(name = "MINUTES_NOTE")
public class MinutesNote extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "AGENDA_ITEM_ID")
    private long agendaItemId;

    @Lob
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected MinutesNote() {}

    MinutesNote(Minutes minutes, AgendaItem item) {
        this.minutes = minutes;
        this.agendaItemId = item.id();
        this.note = "";
    }

    /** Writes, unless somebody else has written something different since this version was read. */
    void write(String text, int seen) {
        String wanted = text.strip();
        if (wanted.equals(note)) {
            return;
        }
        if (seen != version()) {
            throw new RuleViolation("meetings.minutes.someone_was_faster", note);
        }
        note = wanted;
    }

    /** The item it belongs to. */
    public long agendaItem() {
        return agendaItemId;
    }

    /** As it was typed, with the backslashes that keep a line prose. */
    String typed() {
        return note;
    }

    /** As it is read. */
    public String getNote() {
        return InlineLines.plain(note);
    }
}
