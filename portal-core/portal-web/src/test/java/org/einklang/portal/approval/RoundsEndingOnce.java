package org.einklang.portal.approval;

import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.NewRound;
import org.einklang.api.approval.RoundId;
import org.einklang.api.approval.Voter;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.Directory;
import org.einklang.api.version.ContentHash;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** A round ends once when its deadline is over, and of another one people are reminded once. */
@ApplicationScoped
class RoundsEndingOnce implements DoneOnce {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private ApprovalsIT.Ends ends;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "approvals.job.ending";
    }

    @Override
    public Errand errand() {
        Instant end = clock.instant().plus(Duration.ofMinutes(20));
        RoundId over = open(UUID.randomUUID().toString(), end);
        String thing = UUID.randomUUID().toString();
        open(thing, end.plus(Duration.ofDays(2)));
        return new Errand(
                "",
                end.plusSeconds(1),
                () -> ends.of(over) + ", reminded " + reminders(thing),
                "[CARRIED], reminded 1");
    }

    private RoundId open(String thing, Instant deadline) {
        RoundId[] id = new RoundId[1];
        var voter = directory.person(stage.person(STEERING_AGENCY));
        stage.as(
                SECRETARY,
                () -> id[0] = rounds.open(new NewRound(
                        stage.world().cooperation(),
                        new ItemRef("core", "probe", thing),
                        ContentHash.of(thing),
                        ApprovalRule.CONSENSUS.orSilence(),
                        List.of(Voter.person(voter.id(), voter.partner())),
                        deadline)));
        return id[0];
    }

    private Object reminders(String thing) {
        return entities.createNativeQuery(
                        "select count(*) from EK_CORE.TOLD where item_id = ? and text_key = 'approvals.reminded'")
                .setParameter(1, thing)
                .getSingleResult();
    }
}
