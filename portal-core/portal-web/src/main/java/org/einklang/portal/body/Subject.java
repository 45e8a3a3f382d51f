package org.einklang.portal.body;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonId;

/** How events name what they are about. */
final class Subject {

    private static final String HOST = "core";

    private Subject() {}

    static ItemRef of(BodyCard body) {
        return new ItemRef(HOST, "body", String.valueOf(body.id().value()));
    }

    static ItemRef of(PersonId person) {
        return new ItemRef(HOST, "person", String.valueOf(person.value()));
    }
}
