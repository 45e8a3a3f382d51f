package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** A role given to a person outside of bodies: in the installation, a cooperation, or a partner within one. */
@Entity
@Table(name = "ROLE_ASSIGNMENT")
public class RoleAssignment extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ROLE_NAME")
    private Role role;

    @Column(name = "COOPERATION_ID")
    private @Nullable Long cooperationId;

    @Column(name = "PARTNER_ID")
    private @Nullable Long partnerId;

    @Column(name = "UNIT_ID")
    private @Nullable Long unitId;

    @SuppressWarnings("NullAway.Init")
    protected RoleAssignment() {}

    private RoleAssignment(PersonId person, Role role) {
        this.personId = person.value();
        this.role = role;
    }

    /** Runs the installation; reads no content by this. */
    public static RoleAssignment administrator(PersonId person) {
        return new RoleAssignment(person, Role.ADMINISTRATOR);
    }

    /** A role in one cooperation. */
    public static RoleAssignment inCooperation(PersonId person, Role role, CooperationId cooperation) {
        RoleAssignment assignment = new RoleAssignment(person, role);
        assignment.cooperationId = cooperation.value();
        return assignment;
    }

    /** A role for one partner in one cooperation. */
    public static RoleAssignment forPartner(PersonId person, Role role, CooperationId cooperation, PartnerId partner) {
        RoleAssignment assignment = inCooperation(person, role, cooperation);
        assignment.partnerId = partner.value();
        return assignment;
    }
}
