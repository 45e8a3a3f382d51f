package org.einklang.portal.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemRef;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.job.Jobs;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.portal.text.Bundles;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work in the background is done once, by one node, whatever happens in the middle. */
@ExtendWith(ArquillianExtension.class)
class JobsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String GONE = "gone.job.away";

    @Inject
    private Jobs jobs;

    @Inject
    private JobQueue queue;

    @Inject
    private JobBook book;

    @Inject
    private JobKeeping keeping;

    @Inject
    private CountingJob counting;

    @Inject
    private Outbox outbox;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @BeforeEach
    void writeDownSteps() throws Exception {
        forget();
        Transactions.commit(
                () -> sql("create table EK_CORE.JOB_PROBE (job_id bigint not null, step integer not null)"));
    }

    @AfterEach
    void forget() throws Exception {
        try {
            Transactions.commit(() -> sql("drop table EK_CORE.JOB_PROBE"));
        } catch (RuntimeException notThere) {
            assertThat(notThere).isNotNull();
        }
        Transactions.commit(() -> sql("delete from EK_CORE.BACKGROUND_JOB where kind = '" + CountingJob.KIND + "'"));
    }

    @Test
    void every_step_is_done_once_and_whoever_waits_sees_how_far_it_is() {
        JobId job = jobs.submit(JobOrder.of(CountingJob.KIND, "3"));

        assertThat(end(job)).isEqualTo(new JobProgress(State.DONE, 3, 3));
        assertThat(steps(job)).containsExactly(1, 2, 3);
    }

    @Test
    void a_step_that_fails_leaves_nothing_behind_and_is_done_again() {
        JobId job = jobs.submit(JobOrder.of(CountingJob.KIND, "3 fail"));

        assertThat(end(job).state()).isEqualTo(State.DONE);
        assertThat(steps(job)).containsExactly(1, 2, 3);
        assertThat(counting.begun(job, 1)).isEqualTo(1);
        assertThat(counting.begun(job, 2)).isEqualTo(2);
    }

    @Test
    void of_many_nodes_one_takes_the_job() {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        JobId job = jobs.submit(JobOrder.of(CountingJob.KIND, "1").at(later));

        List<CompletableFuture<Boolean>> nodes = IntStream.range(0, 12)
                .mapToObj(node -> CompletableFuture.supplyAsync(() -> claimed(job, "node " + node, later)))
                .toList();

        assertThat(nodes.stream().map(CompletableFuture::join).filter(won -> won))
                .hasSize(1);
    }

    @Test
    void what_a_dead_node_had_begun_is_gone_on_with_and_the_dead_one_changes_nothing_any_more() {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        JobId job = jobs.submit(JobOrder.of(CountingJob.KIND, "3").at(later));
        assertThat(claimed(job, "dead", later)).isTrue();
        assertThat(step(job, "dead", later)).isTrue();

        assertThat(claimed(job, "alive", later.plus(StoredJob.CLAIM))).isFalse();
        Instant afterTheClaim = later.plus(StoredJob.CLAIM).plusSeconds(1);
        assertThat(claimed(job, "alive", afterTheClaim)).isTrue();
        assertThat(step(job, "dead", afterTheClaim)).isFalse();
        assertThat(step(job, "alive", afterTheClaim)).isTrue();
        assertThat(step(job, "alive", afterTheClaim)).isFalse();

        assertThat(steps(job)).containsExactly(1, 2, 3);
        assertThat(jobs.progress(job).orElseThrow().state()).isEqualTo(State.DONE);
    }

    @Test
    void what_was_asked_for_in_a_transaction_that_failed_was_not_asked_for() throws Exception {
        AtomicReference<JobId> job = new AtomicReference<>();
        Transactions.takeBack(() -> job.set(jobs.submit(JobOrder.of(CountingJob.KIND, "1"))));

        assertThat(jobs.progress(Objects.requireNonNull(job.get()))).isEmpty();
    }

    @Test
    void there_is_one_waiting_job_for_one_thing() {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        JobOrder order = JobOrder.of(CountingJob.KIND, "1").onlyOneFor("item 7").at(later);
        JobId first = jobs.submit(order);

        assertThat(jobs.submit(order)).isEqualTo(first);
        assertThat(claimed(first, "node", later)).isTrue();
        assertThat(jobs.submit(order))
                .as("while the first runs, it may have read too early")
                .isNotEqualTo(first);
    }

    @Test
    void an_order_that_nobody_can_do_is_refused() {
        assertThatThrownBy(() -> jobs.submit(JobOrder.of("nobody.knows", ""))).hasMessageContaining("nobody.knows");
    }

    @Test
    void a_job_that_takes_long_keeps_neither_another_one_nor_mails_waiting() throws Exception {
        JobId slow = jobs.submit(JobOrder.of(CountingJob.KIND, "1 hold"));
        try {
            Eventually.present(
                    PATIENCE,
                    () -> Optional.of(counting.begun(slow, 1)).filter(times -> times == 1),
                    () -> "the slow job has not begun");
            JobId quick = jobs.submit(JobOrder.of(CountingJob.KIND, "1"));
            String address = "laufend-" + UUID.randomUUID() + "@agentur.example";
            Transactions.commit(() -> outbox.put(mailTo(address)));

            assertThat(Mailbox.of(address).await("Laufend").text()).contains("Text");
            assertThat(end(quick).state()).isEqualTo(State.DONE);
            assertThat(jobs.progress(slow).orElseThrow().state()).isEqualTo(State.RUNNING);
        } finally {
            counting.letGo();
        }
        assertThat(end(slow).state()).isEqualTo(State.DONE);
    }

    private Mail mailTo(String address) {
        var card = new PersonCard(
                stage.person(ADMINISTRATOR), "Jemand", "", new PartnerId(1), "Agentur", address, Locale.GERMAN);
        return Mail.of(card, "Laufend", "Text", new ItemRef("probe", "job", "1"));
    }

    @Test
    void work_that_nobody_does_any_more_keeps_no_other_from_being_done() throws Exception {
        Instant before = clock.instant().minus(Duration.ofDays(1));
        Transactions.commit(() -> IntStream.range(0, 3)
                .forEach(one ->
                        entities.persist(new StoredJob(JobOrder.of(GONE, "").at(before), "gone " + one, before))));
        try {
            JobId job = jobs.submit(JobOrder.of(CountingJob.KIND, "1"));

            assertThat(end(job).state()).isEqualTo(State.DONE);
            assertThat(Visitor.as(ADMINISTRATOR).get("/admin/jobs").body()).contains(GONE);
        } finally {
            Transactions.commit(() -> sql("delete from EK_CORE.BACKGROUND_JOB where kind = '" + GONE + "'"));
        }
    }

    @Test
    void the_administrator_sees_what_is_done_and_has_it_done_now() {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        JobId job = jobs.submit(JobOrder.of(CountingJob.KIND, "1").at(later));

        Visitor administrator = Visitor.as(ADMINISTRATOR);
        assertThat(administrator.get("/admin/jobs").body()
                        + administrator.get("/admin/jobs?page=2").body())
                .contains("Hintergrundarbeiten", "Fragen, ob Kontakte noch stimmen");
        stage.as(ADMINISTRATOR, () -> keeping.hurry(job.value()));

        assertThat(end(job).state()).isEqualTo(State.DONE);
        assertThatThrownBy(() -> stage.as(COORDINATOR, () -> keeping.hurry(job.value())))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_button_of_a_row_that_has_vanished_meanwhile_says_so_and_shows_the_list_as_it_is() throws Exception {
        String list = "/admin/jobs?state=FAILED";
        JobId job = jobs.submit(
                JobOrder.of(CountingJob.KIND, "1").at(clock.instant().plus(Duration.ofDays(9))));
        String byId = " EK_CORE.BACKGROUND_JOB %s where id = " + job.value();
        Transactions.commit(() -> sql("update" + byId.formatted("set state = 'FAILED'")));
        Visitor first = Visitor.as(ADMINISTRATOR);
        Visitor second = Visitor.as(ADMINISTRATOR);
        Matcher row = Pattern.compile("name=\"([^\"]*:hurry):key\" value=\"" + job.value() + "\"")
                .matcher(first.get(list).body());
        assertThat(row.find()).isTrue();
        Supplier<Answer> late = first.filled(list, Map.of(row.group(1) + ":key", "" + job.value()), row.group(1));
        Supplier<Answer> inTime = second.filled(list, Map.of(row.group(1) + ":key", "" + job.value()), row.group(1));

        assertThat(inTime.get().location()).endsWith("/admin/jobs");
        end(job);
        Transactions.commit(() -> sql("delete from" + byId.formatted("")));
        Answer sent = late.get();

        assertThat(sent.location()).endsWith(list);
        assertThat(first.get(list).body())
                .contains("Es ist nichts geschehen", "Das gibt es nicht mehr, es wurde nichts geändert.")
                .doesNotContain("value=\"" + job.value() + "\"");
    }

    @Test
    void every_kind_of_work_has_words() {
        assertThat(book.all().map(JobHandler::kind).filter(kind -> !kind.equals(CountingJob.KIND)))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(List.of(Locale.GERMAN, Locale.ENGLISH))
                        .allSatisfy(language -> {
                            String[] parts = kind.split("\\.", 2);
                            assertThat(Bundles.bundle(parts[0], language).containsKey(parts[1]))
                                    .as("%s in %s", kind, language)
                                    .isTrue();
                        }));
    }

    private JobProgress end(JobId job) {
        return Eventually.present(
                PATIENCE,
                () -> jobs.progress(job).filter(JobProgress::isOver),
                () -> "the job is not over: " + jobs.progress(job));
    }

    private boolean claimed(JobId job, String node, Instant moment) {
        boolean[] won = {false};
        stage.as(
                ADMINISTRATOR,
                moment,
                () -> won[0] = queue.claim(job.value(), node).isPresent());
        return won[0];
    }

    private boolean step(JobId job, String node, Instant moment) {
        boolean[] more = {false};
        stage.as(ADMINISTRATOR, moment, () -> more[0] = queue.step(job.value(), node, counting));
        return more[0];
    }

    private List<Integer> steps(JobId job) {
        List<?> found = entities.createNativeQuery("select step from EK_CORE.JOB_PROBE where job_id = ? order by step")
                .setParameter(1, job.value())
                .getResultList();
        return found.stream().map(step -> ((Number) step).intValue()).toList();
    }

    private void sql(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }
}
