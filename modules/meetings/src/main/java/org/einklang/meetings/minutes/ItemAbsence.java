package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.AgendaItem;

/** Somebody was at the meeting, but not there for this item: came later, or had left. */
@Entity
@Table(name = "ITEM_ABSENCE")
public class ItemAbsence extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "AGENDA_ITEM_ID")
    private long agendaItemId;

    @Column(name = "PERSON_ID")
    private long personId;

    @SuppressWarnings("NullAway.Init")
    protected ItemAbsence() {}

    ItemAbsence(Minutes minutes, AgendaItem item, PersonId person) {
        this.minutes = minutes;
        this.agendaItemId = item.id();
        this.personId = person.value();
    }

    /** For which item. */
    long agendaItem() {
        return agendaItemId;
    }

    /** Who. */
    PersonId person() {
        return new PersonId(personId);
    }
}
