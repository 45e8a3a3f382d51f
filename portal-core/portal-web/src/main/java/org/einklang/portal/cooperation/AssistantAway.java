package org.einklang.portal.cooperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.Stored;

/** The coordination office has put the steps of the set-up away from its start page. */
@Entity
@Table(name = "ASSISTANT_AWAY", schema = "EK_CORE")
public class AssistantAway extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    /** For JPA. */
    protected AssistantAway() {}

    AssistantAway(CooperationId here) {
        cooperationId = here.value();
    }
}
