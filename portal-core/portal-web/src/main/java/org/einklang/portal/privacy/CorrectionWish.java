package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.Tasks;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.audit.Involved;
import org.einklang.portal.directory.CorePermission;

/**
 * Somebody finds that something about them is wrong, and cannot change it themselves: it becomes a task of those who keep it,
 * due within a month, as the law gives them (Art. 12 (3) GDPR). The task keeps what was wished and what became of it.
 */
@ApplicationScoped
public class CorrectionWish {

    static final int LONGEST = 250;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Tasks tasks;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** Asks those who coordinate the cooperation; the one who has done so for the longest time gets it. */
    @Transactional
    public void ask(CooperationId cooperation, String wish) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        if (wish.isBlank()) {
            throw new RuleViolation("privacy.wish.missing").at("wish");
        }
        if (wish.strip().length() > LONGEST) {
            throw new RuleViolation("privacy.wish.too_long", LONGEST).at("wish");
        }
        tasks.assign(new NewTask(
                cooperation,
                coordinator(cooperation),
                texts.get("privacy.wish.task", wish.strip().replaceAll("\\s+", " ")),
                PortalTime.dayOf(clock.instant()).plusMonths(1),
                mine()));
    }

    /** What I have asked for, the newest first, and what became of it. */
    List<TaskCard> wishes() {
        return tasks.from(List.of(mine())).stream()
                .sorted(Comparator.comparing(TaskCard::id).reversed())
                .toList();
    }

    private ItemRef mine() {
        return Involved.person(access.me());
    }

    private PersonId coordinator(CooperationId cooperation) {
        return entities.createQuery(
                        "select r.personId from RoleAssignment r where r.cooperationId = :here and r.role = :role"
                                + " and r.withdrawnOn is null order by r.id",
                        Long.class)
                .setParameter("here", cooperation.value())
                .setParameter("role", Role.COORDINATOR)
                .setMaxResults(1)
                .getResultStream()
                .map(PersonId::new)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("privacy.wish.nobody"));
    }
}
