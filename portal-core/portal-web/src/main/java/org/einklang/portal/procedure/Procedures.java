package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.NewRound;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundEnded;
import org.einklang.api.approval.RoundState;
import org.einklang.api.approval.Voter;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.money.CostSharing;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.Directory;
import org.einklang.api.people.VotingRight;
import org.einklang.api.procedure.ProcedureCarried;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.Versions;
import org.einklang.portal.money.CostWords;
import org.jspecify.annotations.Nullable;

/** Chair and secretary have their body agree on a text without a meeting, by the rule by which it decides. */
@ApplicationScoped
public class Procedures {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Directory directory;

    @Inject
    private Versions versions;

    @Inject
    private CostWords costWords;

    @Inject
    private NumberSequences numbers;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    @Inject
    private Event<ProcedureStarted> startedEvent;

    @Inject
    private Event<ProcedureCarried> carriedEvent;

    /**
     * What somebody asks.
     *
     * @param title what it is about
     * @param text what is put to the vote, as Markdown
     * @param lastDay the last day on which answers are taken
     * @param silence whether who says nothing until then has agreed
     * @param costs what it costs and who carries it; null if nothing costs anything
     */
    public record Proposal(
            String title,
            String text,
            LocalDate lastDay,
            boolean silence,
            @Nullable CostSharing costs) {

        /** One that costs nothing. */
        public Proposal(String title, String text, LocalDate lastDay, boolean silence) {
            this(title, text, lastDay, silence, null);
        }

        /** The same for this amount. */
        public Proposal costing(CostSharing sharing) {
            return new Proposal(title, text, lastDay, silence, sharing);
        }
    }

    /** Asks all who have a vote in the body. @throws RuleViolation if nobody has, or something is missing */
    @Transactional
    public WrittenProcedure start(BodyCard body, Proposal proposal) {
        access.require(ProcedurePermission.START_PROCEDURE, Scope.body(body.cooperation(), body.id()));
        WrittenProcedure procedure = new WrittenProcedure(
                body,
                numbers.draw("core.procedure." + body.id().value()),
                proposal.title(),
                proposal.text(),
                access.me(),
                clock.instant());
        cost(procedure, proposal.costs());
        entities.persist(procedure);
        ask(procedure, proposal);
        startedEvent.fire(new ProcedureStarted(procedure.ref(), procedure.cooperation()));
        return procedure;
    }

    /**
     * Changes the text, or what it costs. Answers to the former one are void, and all are asked anew.
     *
     * @param version of the procedure as it was read
     */
    @Transactional
    public void revise(long id, Proposal proposal, int version) {
        WrittenProcedure procedure = existing(id);
        access.require(ProcedurePermission.START_PROCEDURE, procedure.scope());
        if (procedure.version() != version) {
            throw new OptimisticLockException("written procedure " + id);
        }
        latest(procedure).ifPresent(round -> {
            if (!round.state().isOpen()) {
                throw new RuleViolation("procedures.over");
            }
        });
        String former = procedure.contentHash();
        procedure.word(proposal.title(), proposal.text());
        cost(procedure, proposal.costs());
        if (former.equals(procedure.contentHash())) {
            throw new RuleViolation("procedures.unchanged").at("text");
        }
        entities.lock(
                procedure, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // also if other shares are all that has changed
        rounds.changed(procedure.ref(), procedure.contentHash());
        changes.changed(procedure.ref());
        ask(procedure, proposal);
    }

    /** Only partners of this cooperation carry costs; in words with the names that they have now. */
    private void cost(WrittenProcedure procedure, @Nullable CostSharing costs) {
        procedure.cost(costs, costs == null ? "" : costWords.german(procedure.cooperation(), costs));
    }

    /** The question is dropped. */
    @Transactional
    public void withdraw(long id) {
        WrittenProcedure procedure = existing(id);
        access.require(ProcedurePermission.START_PROCEDURE, procedure.scope());
        latest(procedure).ifPresent(round -> rounds.withdraw(round.id()));
    }

    private void ask(WrittenProcedure procedure, Proposal proposal) {
        BodyRules rules = directory.rules(procedure.body());
        List<Voter> voters = directory.actingSeats(procedure.body(), PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> seat.votingRight() == VotingRight.VOTING)
                .map(Voter::seat)
                .distinct()
                .toList();
        if (voters.isEmpty()) {
            throw new RuleViolation("procedures.no_votes");
        }
        versions.keep(procedure.ref(), "procedures.version.asked", procedure.content());
        ApprovalRule rule = ApprovalRule.of(rules.decision(), rules.quorum());
        rounds.open(new NewRound(
                procedure.cooperation(),
                procedure.ref(),
                procedure.contentHash(),
                proposal.silence() ? rule.orSilence() : rule,
                voters,
                Deadlines.endOf(proposal.lastDay())));
    }

    /** What was agreed stands for good, and becomes a resolution of the body where its resolutions are kept. */
    void agreed(@Observes RoundEnded end) {
        if (end.state() == RoundState.CARRIED && WrittenProcedure.isRef(end.about())) {
            WrittenProcedure procedure = existing(Long.parseLong(end.about().id()));
            versions.freeze(procedure.ref(), "procedures.version.agreed", procedure.content());
            carriedEvent.fire(new ProcedureCarried(
                    procedure.cooperation(),
                    procedure.body(),
                    procedure.ref(),
                    end.round(),
                    procedure.title(),
                    procedure.agreement(),
                    PortalTime.dayOf(clock.instant())));
        }
    }

    private Optional<RoundCard> latest(WrittenProcedure procedure) {
        return rounds.about(List.of(procedure.ref())).getOrDefault(procedure.ref(), List.of()).stream()
                .findFirst();
    }

    private WrittenProcedure existing(long id) {
        WrittenProcedure procedure = entities.find(WrittenProcedure.class, id);
        if (procedure == null) {
            throw new NotVisible("no written procedure " + id);
        }
        return procedure;
    }
}
