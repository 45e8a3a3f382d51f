package org.einklang.api.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Every role of the portal and the scope in which it is given (rules.md, scopes and roles). */
public enum Role {
    /** Cooperations, modules, accounts, operation; reads no content by this role. */
    ADMINISTRATOR(Kind.INSTALLATION),
    /** Koordinationsstelle: partners, persons, bodies, taxonomies, settings, public area. */
    COORDINATOR(Kind.COOPERATION),
    /** Reads what members read, changes nothing [001 outlook]. */
    EVALUATOR(Kind.COOPERATION),
    /** Has a membership or a partner role in the cooperation; derived, never given. */
    COOPERATION_MEMBER(Kind.COOPERATION),
    /**
     * Has a membership or a role for a partner that takes part with a limited view: sees the own bodies and the own things,
     * nothing that is open to {@link #COOPERATION_MEMBER}; derived, never given.
     */
    LIMITED_MEMBER(Kind.COOPERATION),
    /** Keeps the shared catalogue of measures. */
    CATALOGUE_EDITOR(Kind.COOPERATION),
    /** Head of the organisation. */
    PARTNER_LEAD(Kind.PARTNER),
    /** Prepares, consults on and publishes press releases. */
    PRESS_OFFICER(Kind.PARTNER),
    /** Books hospitations and trainings for colleagues. */
    TRAINING_COORDINATOR(Kind.PARTNER),
    /** The superior of a unit's people. */
    UNIT_LEAD(Kind.UNIT),
    /** Vorsitz. */
    CHAIR(Kind.BODY),
    /** Geschäftsführung, Schriftführung. */
    SECRETARY(Kind.BODY),
    /** Mitglied. */
    MEMBER(Kind.BODY),
    /** Stellvertretung: has the seat's rights while deputising; both names are recorded. */
    DEPUTY(Kind.BODY),
    /** Beauftragte/r of a member [000 IV.2]. */
    DELEGATE(Kind.BODY),
    /** Gast: sees only what they were invited to. */
    GUEST(Kind.BODY),
    /** Who created the item or was given it. */
    OWNER(Kind.ITEM);

    /** The kind of scope in which a role is given. */
    public enum Kind {
        /** The whole installation. */
        INSTALLATION,
        /** One cooperation. */
        COOPERATION,
        /** One partner. */
        PARTNER,
        /** One unit of a partner. */
        UNIT,
        /** One body. */
        BODY,
        /** One item. */
        ITEM
    }

    private final Kind kind;

    Role(Kind kind) {
        this.kind = kind;
    }

    /** The kind of scope in which this role is given. */
    public Kind kind() {
        return kind;
    }

    /** The roles that a seat in a body can have, in the order in which lists show them. */
    public static Set<Role> bodyRoles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> role.kind == Kind.BODY).forEach(roles::add);
        return roles;
    }
}
