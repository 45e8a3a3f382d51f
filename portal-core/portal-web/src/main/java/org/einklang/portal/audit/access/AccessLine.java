package org.einklang.portal.audit.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.einklang.portal.audit.Involved;

/** Somebody has opened something protected, once or more often within an hour. */
@Entity
@Table(name = "ACCESS_LINE", schema = "EK_CORE")
public class AccessLine extends Stored {

    @Column(name = "PERSON_ID")
    private long person;

    @Column(name = "COOPERATION_ID")
    private long cooperation;

    private String item;

    @Column(name = "HOUR_BEGIN")
    private Instant hour;

    @SuppressWarnings("NullAway.Init")
    protected AccessLine() {}

    AccessLine(PersonId person, ItemRef item, CooperationId cooperation, Instant moment) {
        this.person = person.value();
        this.item = Involved.written(item);
        this.cooperation = cooperation.value();
        this.hour = hourOf(moment);
    }

    /** The hour in which the moment falls. */
    static Instant hourOf(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS);
    }

    /** Who has looked. */
    ItemRef person() {
        return Involved.person(new PersonId(person));
    }

    /** At what. */
    ItemRef item() {
        return Involved.read(item).get(0);
    }

    /** Where. */
    ItemRef cooperation() {
        return Involved.cooperation(new CooperationId(cooperation));
    }

    /** Begin of the hour. */
    Instant hour() {
        return hour;
    }
}
