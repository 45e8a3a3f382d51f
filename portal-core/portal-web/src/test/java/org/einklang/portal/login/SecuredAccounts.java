package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.PersonId;

/** Hears what is announced about accounts, as the sessions and the audit log do. */
@ApplicationScoped
public class SecuredAccounts {

    private final List<AccountSecured> secured = new CopyOnWriteArrayList<>();
    private final List<Audited> audited = new CopyOnWriteArrayList<>();

    void hear(@Observes AccountSecured event) {
        secured.add(event);
    }

    void hear(@Observes Audited event) {
        audited.add(event);
    }

    List<AccountSecured> of(PersonId person) {
        return secured.stream().filter(event -> event.person().equals(person)).toList();
    }

    List<String> keptOf(PersonId person) {
        return audited.stream()
                .filter(event -> event.subjects().contains(AccountRef.of(person)))
                .map(Audited::auditKey)
                .toList();
    }
}
