package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A role given to a person outside of bodies: in the installation, a cooperation, or a partner within one. Somebody gives it
 * on some day, and it holds until somebody withdraws it; then it opens nothing any more, and stays as history. The same role
 * given once more is another assignment.
 */
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

    @Column(name = "GIVEN_BY")
    private @Nullable Long givenBy;

    @Column(name = "GIVEN_ON")
    private @Nullable Instant givenOn;

    @Column(name = "WITHDRAWN_BY")
    private @Nullable Long withdrawnBy;

    @Column(name = "WITHDRAWN_ON")
    private @Nullable Instant withdrawnOn;

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
    /** Remembers who gave it, and when. */
    public RoleAssignment given(PersonId by, Instant moment) {
        this.givenBy = by.value();
        this.givenOn = moment;
        return this;
    }

    /** It opens nothing any more from now on. @throws RuleViolation if it was withdrawn before */
    public void withdraw(PersonId by, Instant moment) {
        if (withdrawnOn != null) {
            throw new RuleViolation("rights.withdrawn_before");
        }
        this.withdrawnBy = by.value();
        this.withdrawnOn = moment;
    }

    /** Who holds it. */
    public PersonId person() {
        return new PersonId(personId);
    }

    /** Which role. */
    public Role role() {
        return role;
    }

    /** The cooperation in which it holds; empty for the installation. */
    public Optional<CooperationId> cooperation() {
        return Optional.ofNullable(cooperationId).map(CooperationId::new);
    }

    /** The partner for whom it holds, if it is a role for a partner. */
    public Optional<PartnerId> partner() {
        return Optional.ofNullable(partnerId).map(PartnerId::new);
    }

    /** Who gave it, as far as the portal knows. */
    public Optional<PersonId> givenBy() {
        return Optional.ofNullable(givenBy).map(PersonId::new);
    }

    /** When it was given, as far as the portal knows. */
    public Optional<Instant> givenOn() {
        return Optional.ofNullable(givenOn);
    }

    /** Who withdrew it, if anybody has. */
    public Optional<PersonId> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy).map(PersonId::new);
    }

    /** When it was withdrawn, if it was. */
    public Optional<Instant> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}
