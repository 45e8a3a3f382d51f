package org.einklang.portal.publicarea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.einklang.api.people.CooperationId;

/** Counts the changes of what a cooperation shows; without a version, since all writers only count on. */
@Entity
@Table(name = "PUBLIC_STAMP")
public class PublicStamp {

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    private long stamp;

    /** For JPA. */
    protected PublicStamp() {}

    /** The first one. */
    public PublicStamp(CooperationId cooperation) {
        this.cooperationId = cooperation.value();
    }
}
