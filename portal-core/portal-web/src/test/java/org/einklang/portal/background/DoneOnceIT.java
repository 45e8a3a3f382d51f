package org.einklang.portal.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Jobs;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.job.DoneOnce.Errand;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A node dies in the middle of every kind of work that host and modules do in the background, and it is done once (see
 * {@link DoneOnce}). Mails that go out are no job: {@code OutboxFaultsIT}.
 */
@ExtendWith(ArquillianExtension.class)
class DoneOnceIT {

    @Inject
    @Any
    private Instance<DoneOnce> errands;

    @Inject
    private JobBook book;

    @Inject
    private Jobs jobs;

    @Inject
    private JobQueue queue;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void every_kind_of_work_has_a_test_in_which_a_node_dies() {
        assertThat(errands.stream().map(DoneOnce::kind)).containsExactlyInAnyOrderElementsOf(kinds().toList());
    }

    @Test
    void every_kind_of_work_is_done_once_although_a_node_dies_in_the_middle() {
        assertThat(errands.stream().toList())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(kinds()).contains(one.kind()))
                .allSatisfy(this::isDoneOnce);
    }

    /** {@link CountingJob} is the work of {@link JobsIT}, where nodes die step by step. */
    private Stream<String> kinds() {
        return book.all().map(JobHandler::kind).filter(kind -> !kind.equals(CountingJob.KIND));
    }

    private void isDoneOnce(DoneOnce one) {
        try {
            isDoneOnce(one, one.errand());
        } catch (Exception fault) {
            throw new AssertionError(one.kind() + " cannot be tried", fault);
        } finally {
            tidyUp(one);
        }
    }

    private void tidyUp(DoneOnce one) {
        try {
            one.tidyUp();
            Transactions.commit(
                    () -> entities.createQuery("delete from StoredJob j where j.kind = :kind and j.slot <> 'schedule'")
                            .setParameter("kind", one.kind())
                            .executeUpdate());
        } catch (Exception fault) {
            throw new AssertionError(one.kind() + " leaves something behind", fault);
        }
    }

    private void isDoneOnce(DoneOnce one, Errand errand) {
        JobHandler handler = book.handler(one.kind()).orElseThrow();
        Instant later = clock.instant().plus(Duration.ofDays(1)); // so that no node of the portal under test takes it
        JobId job = ordered(one, errand, later);
        diesInEveryStep(job, errand, handler, later);
        assertThat(step(job, "dead", errand, handler)).isFalse();
        assertThat(jobs.progress(job).orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(errand.effect().get()).as(one.kind()).isEqualTo(errand.done());

        JobId next = ordered(one, errand, later);
        assertThat(claimed(next, "next", later)).isTrue();
        while (step(next, "next", errand, handler)) {
            assertThat(jobs.progress(next).orElseThrow().state()).isEqualTo(State.RUNNING);
        }
        assertThat(errand.effect().get()).as("%s, at its next time", one.kind()).isEqualTo(errand.done());
    }

    /** In each step a node dies; another one does that step, and dies before the next. */
    private void diesInEveryStep(JobId job, Errand errand, JobHandler handler, Instant from) {
        Instant moment = from;
        boolean more = true;
        while (more) {
            assertThat(claimed(job, "dead", moment)).isTrue();
            assertThatThrownBy(() -> step(job, "dead", errand, new Dying(handler)))
                    .hasMessage(Dying.LAST_WORDS);
            assertThat(claimed(job, "alive", moment)).as("still claimed").isFalse();
            moment = afterTheClaim(moment, errand);
            assertThat(claimed(job, "alive", moment)).isTrue();
            more = step(job, "alive", errand, handler);
            moment = afterTheClaim(moment, errand);
        }
    }

    private static Instant afterTheClaim(Instant moment, Errand errand) {
        Instant latest = moment.isAfter(errand.moment()) ? moment : errand.moment();
        return latest.plus(StoredJob.CLAIM).plusSeconds(1);
    }

    private JobId ordered(DoneOnce one, Errand errand, Instant moment) {
        return jobs.submit(JobOrder.of(one.kind(), errand.argument()).at(moment));
    }

    private boolean claimed(JobId job, String node, Instant moment) {
        boolean[] won = {false};
        stage.asNobody(moment, () -> won[0] = queue.claim(job.value(), node).isPresent());
        return won[0];
    }

    private boolean step(JobId job, String node, Errand errand, JobHandler handler) {
        boolean[] more = {false};
        stage.asNobody(errand.moment(), () -> more[0] = queue.step(job.value(), node, handler));
        return more[0];
    }

    /** Does everything, and dies before it can commit and say so. */
    private record Dying(JobHandler handler) implements JobHandler {

        static final String LAST_WORDS = "the machine is gone";

        @Override
        public String kind() {
            return handler.kind();
        }

        @Override
        public JobStep run(JobWork work) {
            handler.run(work);
            throw new IllegalStateException(LAST_WORDS);
        }
    }
}
