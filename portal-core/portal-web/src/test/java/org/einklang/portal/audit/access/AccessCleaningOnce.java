package org.einklang.portal.audit.access;

import static org.einklang.testkit.Personas.CHAIR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.item.ItemRef;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** Accesses of more than twelve months ago are forgotten, and no others. */
@ApplicationScoped
class AccessCleaningOnce implements DoneOnce {

    private static final ItemRef PAPER = new ItemRef("core", "body", "4799");

    @Inject
    private AccessLines lines;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "audit.job.access_cleaning";
    }

    @Override
    public Errand errand() {
        Instant now = clock.instant();
        List<Instant> moments = Stream.of(400, 300)
                .map(days -> now.minus(Duration.ofDays(days)))
                .toList();
        moments.forEach(
                moment -> lines.add(stage.person(CHAIR), PAPER, stage.world().cooperation(), moment));
        return new Errand(
                "",
                now,
                () -> moments.stream()
                        .map(moment -> lines.has(
                                stage.person(CHAIR), PAPER, stage.world().cooperation(), moment))
                        .toList(),
                List.of(false, true));
    }
}
