package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.version.VersionCard;
import org.einklang.api.version.Versions;

/** What pages show of written procedures. */
@ApplicationScoped
public class ProcedureReading {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Versions versions;

    /**
     * A procedure, and where it stands.
     *
     * @param procedure what is put to the vote
     * @param rounds all rounds about it, the latest first
     */
    public record Standing(WrittenProcedure procedure, List<RoundCard> rounds) {

        /** The round that counts. */
        public RoundCard round() {
            return rounds.get(0);
        }
    }

    /** Those of the body, the latest first. */
    List<Standing> of(BodyCard body) {
        access.require(ProcedurePermission.SEE_PROCEDURE, Scope.body(body.cooperation(), body.id()));
        List<WrittenProcedure> found = entities.createQuery(
                        "select p from WrittenProcedure p where p.bodyId = :body order by p.number desc",
                        WrittenProcedure.class)
                .setParameter("body", body.id().value())
                .setMaxResults(MOST)
                .getResultList();
        Map<ItemRef, List<RoundCard>> about =
                rounds.about(found.stream().map(WrittenProcedure::ref).toList());
        return found.stream()
                .map(procedure -> new Standing(procedure, about.getOrDefault(procedure.ref(), List.of())))
                .toList();
    }

    /** One of them. @throws NotVisible if the body has none with this number, or one may not see it */
    Standing one(BodyCard body, String number) {
        access.require(ProcedurePermission.SEE_PROCEDURE, Scope.body(body.cooperation(), body.id()));
        long wanted = number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
        WrittenProcedure procedure = entities.createQuery(
                        "select p from WrittenProcedure p where p.bodyId = :body and p.number = :number",
                        WrittenProcedure.class)
                .setParameter("body", body.id().value())
                .setParameter("number", wanted)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no procedure " + number));
        return new Standing(procedure, rounds.about(List.of(procedure.ref())).getOrDefault(procedure.ref(), List.of()));
    }

    /** The text as it is now; who asks has found the procedure by {@link #one}. */
    VersionCard latest(WrittenProcedure procedure) {
        return versions.of(procedure.ref()).get(0);
    }

    /** The text that is voted on; who asks has found the procedure by {@link #one}. */
    VersionCard asked(Standing standing) {
        List<VersionCard> all = versions.of(standing.procedure().ref());
        return all.stream()
                .filter(version -> version.hash().equals(standing.round().version()))
                .findFirst()
                .orElse(all.get(0));
    }

    /** Whether the person who acts may start one here. */
    boolean mayStart(BodyCard body) {
        return access.may(ProcedurePermission.START_PROCEDURE, Scope.body(body.cooperation(), body.id()));
    }

    /** Whether the person who acts may see those of this body. */
    boolean maySee(BodyCard body) {
        return access.may(ProcedurePermission.SEE_PROCEDURE, Scope.body(body.cooperation(), body.id()));
    }
}
