package org.einklang.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People are told what concerns them, once, only there, and read it themselves. */
@ExtendWith(ArquillianExtension.class)
class NotificationsIT {

    private static final String PAGE = "/c/lindental/notifications";
    private static final ItemRef NOTHING = new ItemRef("core", "task", "0");

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Stage stage;

    @Inject
    private Notifications notifications;

    @Inject
    private ReadingNotifications reading;

    @Inject
    private Tasks tasks;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Test
    void who_is_given_a_task_is_told_by_whom_and_which() {
        long now = unread(PRESS_AGENCY) + 1;
        inTransaction(COORDINATOR, () -> assign(PRESS_AGENCY, "Hinweisprobe"));

        Visitor told = Visitor.as(PRESS_AGENCY);
        assertThat(told.get("/c/lindental").body()).contains(now == 1 ? "1 neuer Hinweis" : now + " neue Hinweise");
        assertThat(told.get(PAGE).body()).contains("Koordinationsstelle hat Ihnen eine Aufgabe gegeben: Hinweisprobe");
    }

    @Test
    void nobody_is_told_of_what_they_did_themselves() {
        long before = unread(COORDINATOR);
        inTransaction(COORDINATOR, () -> assign(COORDINATOR, "Selbstgestellt"));

        assertThat(unread(COORDINATOR)).isEqualTo(before);
    }

    @Test
    void what_is_rolled_back_is_told_to_nobody() throws Exception {
        long before = unread(PRESS_CITY);
        Transactions.takeBack(() -> stage.as(COORDINATOR, () -> tell(PRESS_CITY, here())));

        assertThat(unread(PRESS_CITY)).isEqualTo(before);
    }

    @Test
    void a_title_that_may_not_be_seen_is_not_shown() {
        inTransaction(COORDINATOR, () -> {
            long task = assign(PRESS_AGENCY, "Nicht für alle bestimmt");
            notifications.tell(
                    new Notification(
                            here(), "notifications.task_given", new ItemRef("core", "task", String.valueOf(task))),
                    List.of(stage.person(EVALUATOR)));
        });

        assertThat(Visitor.as(EVALUATOR).get(PAGE).body())
                .contains("etwas, das Sie nicht mehr sehen")
                .doesNotContain("Nicht für alle bestimmt");
    }

    @Test
    void nobody_reads_for_somebody_else() {
        inTransaction(COORDINATOR, () -> tell(PRESS_JOBCENTER, here()));
        long number = latestOf(PRESS_JOBCENTER);

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(PRESS_CITY, () -> reading.read(here(), number)));
        long before = unread(PRESS_JOBCENTER);
        stage.as(PRESS_JOBCENTER, () -> reading.read(here(), number));
        assertThat(unread(PRESS_JOBCENTER)).isEqualTo(before - 1);
    }

    @Test
    void what_was_told_in_one_cooperation_is_not_counted_in_the_other() {
        CooperationId there = directory.cooperation("weidental").orElseThrow().id();
        stage.as(STEERING_AGENCY, () -> reading.readAll(there));
        long here = unread(STEERING_AGENCY);
        inTransaction(COORDINATOR, () -> tell(STEERING_AGENCY, there));

        assertThat(unread(STEERING_AGENCY)).isEqualTo(here);
        assertThat(Visitor.as(STEERING_AGENCY).get("/c/weidental").body()).contains("1 neuer Hinweis");
        stage.as(STEERING_AGENCY, () -> reading.readAll(here()));
        assertThat(Visitor.as(STEERING_AGENCY).get("/c/weidental").body()).contains("1 neuer Hinweis");
        stage.as(STEERING_AGENCY, () -> reading.readAll(there));
    }

    @Test
    void the_bell_of_an_open_page_asks_for_ones_own_in_this_cooperation_and_for_nothing_else() {
        long now = unread(PRESS_AGENCY) + 1;
        inTransaction(COORDINATOR, () -> assign(PRESS_AGENCY, "Glockenprobe"));

        Answer bell = Visitor.as(PRESS_AGENCY).get("/bell?in=lindental");
        assertThat(bell.body()).contains("\"unread\":" + now, now == 1 ? "1 neuer Hinweis" : now + " neue Hinweise");
        assertThat(bell.header("Cache-Control")).contains("no-store");
        for (String nothing : List.of("/bell", "/bell?in=weidental", "/bell?in=nirgends")) {
            assertThat(Visitor.as(PRESS_AGENCY).get(nothing).status())
                    .as(nothing)
                    .isEqualTo(404);
        }
        assertThat(Visitor.anonymous().get("/bell?in=lindental").status()).isEqualTo(404);
    }

    @Test
    void after_thirty_days_the_bell_no_longer_reminds() {
        Instant longAgo = clock.instant().minus(Duration.ofDays(31));
        long before = unread(HEAD_OF_JOBCENTER);
        stage.as(COORDINATOR, longAgo, () -> begunAndCommitted(() -> tell(HEAD_OF_JOBCENTER, here())));

        assertThat(unread(HEAD_OF_JOBCENTER)).isEqualTo(before);
    }

    @Test
    void the_number_of_statements_is_the_same_with_many() {
        int few = Statements.of(PAGE, PRESS_CITY);
        inTransaction(COORDINATOR, () -> {
            for (int i = 0; i < 20; i++) {
                assign(PRESS_CITY, "Zählprobe " + i);
            }
        });

        assertThat(Statements.of(PAGE, PRESS_CITY)).isLessThanOrEqualTo(few + 3);
        int twenty = Statements.of(PAGE, PRESS_CITY);
        inTransaction(COORDINATOR, () -> assign(PRESS_CITY, "Noch eine"));
        assertThat(Statements.of(PAGE, PRESS_CITY)).isEqualTo(twenty);
    }

    private long assign(Persona persona, String title) {
        return tasks.assign(new NewTask(here(), stage.person(persona), title, LocalDate.of(2030, 1, 1), NOTHING));
    }

    private void tell(Persona persona, CooperationId cooperation) {
        notifications.tell(
                new Notification(cooperation, "notifications.task_given", NOTHING), List.of(stage.person(persona)));
    }

    private long unread(Persona persona) {
        return stage.ask(persona, () -> reading.unread(here(), 1000));
    }

    private long latestOf(Persona persona) {
        return entities.createQuery("select max(t.id) from Told t where t.personId = :person", Long.class)
                .setParameter("person", stage.person(persona).value())
                .getSingleResult();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private void inTransaction(Persona actor, Runnable deed) {
        stage.as(actor, () -> begunAndCommitted(deed));
    }

    private void begunAndCommitted(Runnable deed) {
        Transactions.commit(deed);
    }
}
