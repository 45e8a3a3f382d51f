package org.einklang.portal.login;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;

/** How mails and the audit log point to the person of an account. */
final class AccountRef {

    private AccountRef() {}

    static ItemRef of(PersonId person) {
        return new ItemRef("core", "person", String.valueOf(person.value()));
    }
}
