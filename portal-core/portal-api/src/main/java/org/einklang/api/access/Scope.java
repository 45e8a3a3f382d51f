package org.einklang.api.access;

import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;

/** Where a right is asked for. A role given in a wider scope holds in the narrower ones inside it. */
public sealed interface Scope {

    /** The whole installation. */
    record Installation() implements Scope {}

    /** One cooperation. @param cooperation which one */
    record OfCooperation(CooperationId cooperation) implements Scope {}

    /** One partner within a cooperation. @param cooperation which cooperation @param partner which partner */
    record OfPartner(CooperationId cooperation, PartnerId partner) implements Scope {}

    /** One unit. @param cooperation which cooperation @param unit which unit */
    record OfUnit(CooperationId cooperation, UnitId unit) implements Scope {}

    /** One body. @param cooperation its cooperation @param body which body */
    record OfBody(CooperationId cooperation, BodyId body) implements Scope {}

    /** One item with its owner. @param owner whose it is @param within the scope in which the item lives */
    record OfItem(PersonId owner, Scope within) implements Scope {}

    /** The whole installation. */
    static Scope installation() {
        return new Installation();
    }

    /** One cooperation. */
    static Scope cooperation(CooperationId cooperation) {
        return new OfCooperation(cooperation);
    }

    /** One body of a cooperation. */
    static Scope body(CooperationId cooperation, BodyId body) {
        return new OfBody(cooperation, body);
    }
}
