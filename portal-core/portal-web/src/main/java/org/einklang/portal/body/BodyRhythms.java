package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.Cadence;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Folded;

/** How often bodies are to meet; whoever asks has asked for the right. */
@ApplicationScoped
public class BodyRhythms {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private record Named(String folded, BodyRhythm rhythm) {}

    private static final String AT_WORK =
            "select b.id, b.shortKey, b.name, b.level, b.rules.times, b.rules.months, b.from"
                    + " from Body b where b.cooperationId = :cooperation and b.archivedOn is null and b.level <> :external";

    /** The cooperation's own bodies that are at work, by name; a few columns of each, in one statement. */
    public List<BodyRhythm> atWork(CooperationId cooperation) {
        return entities.createQuery(AT_WORK, Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .getResultStream()
                .map(row -> new Named(Folded.of((String) row[2]), rhythm(cooperation, row)))
                .sorted(Comparator.comparing(Named::folded))
                .map(Named::rhythm)
                .toList();
    }

    /** The one of this body; empty unless it is one of the cooperation's own and at work. */
    public Optional<BodyRhythm> atWork(BodyCard body) {
        return entities.createQuery(AT_WORK + " and b.id = :body", Object[].class)
                .setParameter("cooperation", body.cooperation().value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .setParameter("body", body.id().value())
                .getResultStream()
                .findFirst()
                .map(row -> rhythm(body.cooperation(), row));
    }

    /** The one of a body that has been read already. */
    public static BodyRhythm of(BodyFile file) {
        return new BodyRhythm(
                file.body(), file.charter().rules().meets(), file.charter().from());
    }

    private static BodyRhythm rhythm(CooperationId cooperation, Object[] row) {
        int times = (Integer) row[4];
        return new BodyRhythm(
                new BodyCard(
                        new BodyId((Long) row[0]), cooperation, (String) row[1], (String) row[2], (BodyLevel) row[3]),
                times == 0 ? null : new Cadence(times, (Integer) row[5]),
                (LocalDate) row[6]);
    }
}
