package org.einklang.portal.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/** Somebody has read a notice and does not want to see it again. */
@Entity
@Table(name = "NOTICE_PUT_AWAY", schema = "EK_CORE")
public class PutAway extends Stored {

    @Column(name = "NOTICE_ID")
    private long noticeId;

    @Column(name = "PERSON_ID")
    private long personId;

    /** For JPA. */
    protected PutAway() {}

    PutAway(long notice, PersonId person) {
        noticeId = notice;
        personId = person.value();
    }
}
