package org.einklang.portal.intake.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobWork;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** Every person of a long table comes in once. That it is looked over step by step is {@link LongImportEndIT}'s. */
@ApplicationScoped
class ImportOnce implements DoneOnce {

    private static final int LINES = PeopleImport.LONG + 1;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private PeopleImport people;

    @Inject
    private ImportJob job;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return ImportJob.KIND;
    }

    @Override
    public Errand errand() {
        Instant later = clock.instant().plus(Duration.ofDays(1)); // its own job is taken by no node
        long[] table = {0};
        stage.as(
                COORDINATOR,
                later,
                () -> table[0] = people.bring(stage.world().cooperation(), "einmal-lang.csv", lines()));
        String argument =
                new ImportOrder(stage.person(COORDINATOR), stage.world().cooperation(), table[0]).written();
        job.run(new JobWork(new JobId(0), argument, ""));
        stage.as(COORDINATOR, later, () -> people.carryOut(stage.world().cooperation(), table[0], false));
        return new Errand(argument, clock.instant(), this::imported, (long) LINES);
    }

    private static byte[] lines() {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> "Einmalprobe " + line + "\tJobcenter\teinmal" + line + "@x.example\n")
                .collect(Collectors.joining("", "Name\tPartner\tE-Mail\n", ""))
                .getBytes(UTF_8);
    }

    private Object imported() {
        return entities.createQuery("select count(p) from Person p where p.mail like 'einmal%@x.example'", Long.class)
                .getSingleResult();
    }

    @Override
    @Transactional
    public void tidyUp() {
        entities.createQuery("delete from Person p where p.mail like 'einmal%@x.example'")
                .executeUpdate();
        entities.createQuery("delete from BroughtTable b where b.fileName = 'einmal-lang.csv'")
                .executeUpdate();
    }
}
