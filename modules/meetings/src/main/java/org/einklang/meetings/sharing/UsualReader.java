package org.einklang.meetings.sharing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;

/** All minutes of a body go to another body or to a partner once they are approved: it reports to them [004 4]. */
@Entity
@Table(name = "USUAL_READER")
public class UsualReader extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long ofBody;

    @Embedded
    @AttributeOverride(name = "bodyId", column = @Column(name = "READER_BODY_ID"))
    @AttributeOverride(name = "partnerId", column = @Column(name = "READER_PARTNER_ID"))
    private MinutesReader reader;

    @Column(name = "CHOSEN_BY")
    private long chosenBy;

    @SuppressWarnings("NullAway.Init")
    protected UsualReader() {}

    /** From now on. */
    UsualReader(BodyCard of, MinutesReader reader, PersonId by) {
        this.cooperationId = of.cooperation().value();
        this.ofBody = of.id().value();
        this.reader = reader;
        this.chosenBy = by.value();
    }

    /** Who reads. */
    MinutesReader reader() {
        return reader;
    }

    /** In whose name minutes are passed on. */
    PersonId chosenBy() {
        return new PersonId(chosenBy);
    }
}
