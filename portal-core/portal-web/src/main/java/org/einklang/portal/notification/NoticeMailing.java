package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.access.Acting;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.portal.switches.ModuleSwitches;

/** Writes to people what they were told and have not read yet, all that is due in one mail. */
@ApplicationScoped
public class NoticeMailing {

    /** What could not be written for so long is not written any more; in the portal it still stands. */
    private static final Duration TOO_LATE = Duration.ofDays(2);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private Acting acting;

    @Inject
    private NoticeMail mail;

    @Inject
    private Outbox outbox;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** Some of those who are to get a mail now, whose numbers follow this one. */
    List<PersonId> waiting(long after, int most) {
        return entities.createQuery(
                        "select distinct t.personId from Told t where t.mailDue <= :now and t.personId > :after"
                                + " order by t.personId",
                        Long.class)
                .setParameter("now", clock.instant())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /** Writes to one of them; in one transaction with the note that it has been written. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(PersonId person) {
        Instant now = clock.instant();
        List<Told> due = entities.createQuery(
                        "select t from Told t where t.personId = :person and t.mailDue <= :now"
                                + " order by t.cooperationId, t.id",
                        Told.class)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultList();
        List<Told> timely = due.stream()
                .filter(told -> told.isDueAfter(now.minus(TOO_LATE)))
                .filter(told -> !switches.isOff(told.cooperation(), told.about().module()))
                .toList();
        due.forEach(told -> told.mailAt(null));
        acting.as(
                person, now, () -> mail.about(directory.person(person), timely).ifPresent(outbox::put));
    }
}
