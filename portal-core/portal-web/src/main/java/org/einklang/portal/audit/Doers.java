package org.einklang.portal.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.RoleAccess;

/** Says who acts at this moment, in the words of the log. */
@ApplicationScoped
class Doers {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private RoleAccess access;

    /**
     * Who acts.
     *
     * @param kind {@code PERSON}, {@code LINK}, {@code MAIL} or {@code PORTAL}
     * @param number of the person, or 0
     */
    record Doer(DoerKind kind, long number) {}

    Doer now() {
        return person().map(person -> new Doer(way(), person.value())).orElse(new Doer(DoerKind.PORTAL, 0));
    }

    private DoerKind way() {
        if (transaction.getResource(AnsweredByLink.class) != null) {
            return DoerKind.LINK;
        }
        return transaction.getResource(AnsweredByMail.class) != null ? DoerKind.MAIL : DoerKind.PERSON;
    }

    /** A job has no request, so nobody can be logged in. */
    private Optional<PersonId> person() {
        try {
            return access.person();
        } catch (ContextNotActiveException job) {
            return Optional.empty();
        }
    }
}
