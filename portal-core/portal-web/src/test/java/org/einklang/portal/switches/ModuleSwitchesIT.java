package org.einklang.portal.switches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.einklang.api.NotVisible;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.NewRound;
import org.einklang.api.approval.RoundId;
import org.einklang.api.approval.Voter;
import org.einklang.api.item.ItemRef;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobWork;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.task.NewTask;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.ContentHash;
import org.einklang.portal.notification.ReadingNotifications;
import org.einklang.portal.task.Task;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The meetings are switched off in one cooperation: there they do not exist, elsewhere they do, and nothing is lost. */
@ExtendWith(ArquillianExtension.class)
class ModuleSwitchesIT {

    private static final String MEETINGS = "/c/lindental/meetings";
    private static final String TASK = "Aufgabe aus einem Modul, das aus ist";
    private static final List<String> PAGES = List.of(
            "/c/lindental",
            "/c/lindental/calendar",
            "/c/lindental/search?q=Steuerungsgruppe",
            "/c/lindental/bodies/stg",
            "/c/lindental/tasks?whose=BODIES",
            "/c/lindental/notifications");

    @Inject
    private ModuleSwitching switching;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private ReadingNotifications notifications;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Clock clock;

    private CooperationId here;

    @BeforeEach
    void know() {
        here = directory.cooperation("lindental").orElseThrow().id();
    }

    @AfterEach
    void switchOn() {
        stage.as(COORDINATOR, () -> switching.switchOn(here, "meetings"));
        switches.read();
    }

    @Test
    void what_is_off_is_nowhere_and_back_on_it_is_there_as_before() {
        Visitor secretary = Visitor.as(SECRETARY);
        assertThat(secretary.get(MEETINGS).status()).isEqualTo(200);
        assertThat(secretary.get("/c/lindental").body()).contains(MEETINGS);
        assertThat(secretary.get("/c/lindental/calendar").body()).contains(MEETINGS);
        off();

        assertThat(secretary.get(MEETINGS).status()).isEqualTo(404);
        assertThat(secretary.get(MEETINGS + "/plan").status()).isEqualTo(404);
        assertThat(Visitor.as(CHAIR).get(MEETINGS).status()).isEqualTo(404);
        assertThat(PAGES)
                .allSatisfy(
                        page -> assertThat(secretary.get(page).body()).as(page).doesNotContain(MEETINGS));

        switchOn();
        assertThat(secretary.get(MEETINGS).status()).isEqualTo(200);
        assertThat(secretary.get("/c/lindental").body()).contains(MEETINGS);
        assertThat(secretary.get("/c/lindental/calendar").body()).contains(MEETINGS);
    }

    @Test
    void the_neighbour_keeps_it() {
        off();

        assertThat(Visitor.as(STEERING_AGENCY).get("/c/weidental/meetings").status())
                .isEqualTo(200);
    }

    @Test
    void another_node_learns_of_it_within_moments() {
        stage.as(COORDINATOR, () -> switching.switchOff(here, "meetings"));
        Visitor secretary = Visitor.as(SECRETARY);

        Eventually.present(
                () -> Optional.of(secretary.get(MEETINGS).status()).filter(status -> status == 404),
                () -> "the meetings are still there");
    }

    @Test
    void pages_ask_no_more_because_something_is_off() {
        Visitor secretary = Visitor.as(SECRETARY);
        int before = Statements.of("/c/lindental/tasks", secretary);
        off();

        assertThat(Statements.of("/c/lindental/tasks", secretary)).isLessThanOrEqualTo(before);
    }

    @Test
    void only_the_coordination_office_switches() {
        for (var nobody : List.of(SECRETARY, ADMINISTRATOR)) {
            assertThatThrownBy(() -> stage.as(nobody, () -> switching.switchOff(here, "meetings")))
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> stage.as(COORDINATOR, () -> switching.switchOff(here, "nothing")))
                .isInstanceOf(NotVisible.class);
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental/settings/modules").body())
                .contains("Module der Kooperation", "eingeschaltet", "Ausschalten");
    }

    @Test
    void what_people_were_told_by_it_waits_until_it_is_back() throws Exception {
        stage.as(CHAIR, () -> commit(() -> tell()));
        int before = stage.ask(SECRETARY, () -> notifications.unread(here, 100));
        assertThat(before).isPositive();
        off();

        assertThat(stage.ask(SECRETARY, () -> notifications.unread(here, 100))).isLessThan(before);
        switchOn();
        assertThat(stage.ask(SECRETARY, () -> notifications.unread(here, 100))).isEqualTo(before);
        Transactions.commit(() -> entities.createQuery("delete from Told t where t.itemId = '999999999'")
                .executeUpdate());
    }

    @Test
    void a_task_that_came_from_it_is_reminded_of_when_it_is_back() throws Exception {
        LocalDate tomorrow = PortalTime.dayOf(clock.instant()).plusDays(1);
        ItemRef source = new ItemRef("meetings", "meeting", "999999999");
        Transactions.commit(() -> entities.persist(new Task(
                new NewTask(here, stage.person(SECRETARY), TASK, tomorrow, source, null),
                stage.person(CHAIR),
                clock.instant().minus(Duration.ofDays(10)))));
        off();
        run("tasks.job.reminders");
        assertThat(reminders()).isZero();

        switchOn();
        run("tasks.job.reminders");
        assertThat(reminders()).isEqualTo(1);
        Transactions.commit(() -> {
            entities.createQuery("delete from Told t where t.itemType = 'task' and t.itemId in :tasks")
                    .setParameter("tasks", tasks())
                    .executeUpdate();
            entities.createQuery("delete from Task t where t.title = :title")
                    .setParameter("title", TASK)
                    .executeUpdate();
        });
    }

    @Test
    void an_approval_of_a_thing_of_it_reminds_when_it_is_back() throws Exception {
        String thing = UUID.randomUUID().toString();
        PersonCard voter = directory.person(stage.person(STEERING_AGENCY));
        off();
        RoundId round = stage.ask(
                SECRETARY,
                () -> rounds.open(new NewRound(
                        here,
                        new ItemRef("meetings", "probe", thing),
                        ContentHash.of(thing),
                        ApprovalRule.CONSENSUS.orSilence(),
                        List.of(Voter.person(voter.id(), voter.partner())),
                        clock.instant().plus(Duration.ofDays(1)))));
        run("approvals.job.ending");
        assertThat(reminded(thing)).isZero();

        switchOn();
        run("approvals.job.ending");
        assertThat(reminded(thing)).isEqualTo(1);
        stage.as(SECRETARY, () -> rounds.withdraw(round));
    }

    private long reminded(String thing) {
        return entities.createQuery(
                        "select count(t) from Told t where t.itemId = :thing and t.textKey = 'approvals.reminded'",
                        Long.class)
                .setParameter("thing", thing)
                .getSingleResult();
    }

    @Test
    void work_in_the_background_leaves_out_where_it_is_off() {
        assertThat(switches.offIn("meetings")).isEmpty();
        assertThat(switches.withoutAnywhere("t.cooperationId", "t.sourceModule"))
                .isEmpty();
        off();

        assertThat(switches.offIn("meetings")).containsExactly(here);
        assertThat(switches.offIn("nothing")).isEmpty();
        assertThat(switches.withoutAnywhere("t.cooperationId", "t.sourceModule"))
                .isEqualTo(" and (t.cooperationId <> " + here.value() + " or t.sourceModule not in ('meetings'))");
    }

    private void run(String kind) throws Exception {
        JobHandler handler = handlers.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        Transactions.commit(() -> stage.as(COORDINATOR, () -> handler.run(new JobWork(new JobId(1), "", ""))));
    }

    private long reminders() {
        return entities.createQuery(
                        "select count(t) from Told t where t.itemType = 'task' and t.itemId in :tasks"
                                + " and t.textKey = 'notifications.task_due'",
                        Long.class)
                .setParameter("tasks", tasks())
                .getSingleResult();
    }

    private List<String> tasks() {
        return entities.createQuery("select t.id from Task t where t.title = :title", Long.class)
                .setParameter("title", TASK)
                .getResultStream()
                .map(String::valueOf)
                .toList();
    }

    @Inject
    private Notifications telling;

    private void tell() {
        telling.tell(
                new Notification(here, "meetings.notice.invited", new ItemRef("meetings", "meeting", "999999999")),
                List.of(stage.person(SECRETARY)));
    }

    private void commit(Runnable deed) {
        try {
            Transactions.commit(deed);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void off() {
        stage.as(COORDINATOR, () -> switching.switchOff(here, "meetings"));
        switches.read();
    }
}
