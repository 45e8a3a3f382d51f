package org.einklang.portal.task;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.task.TaskDirecting.Terms;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests of tasks share: the secretary gives them. */
@ExtendWith(ArquillianExtension.class)
abstract class TaskStage {

    static final String LIST = "/c/lindental/tasks";

    @Inject
    Stage stage;

    @Inject
    Tasks register;

    @Inject
    TaskWork work;

    @Inject
    TaskDirecting directing;

    @Inject
    SeveralTasks several;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    /** Somebody of the other cooperation. */
    PersonId elsewhere() {
        return new PersonId(entities.createQuery("select a.personId from Account a where a.login = :name", Long.class)
                .setParameter("name", HEAD_OF_COUNTY.account())
                .getSingleResult());
    }

    Terms terms(long task, Persona deputy) {
        return new Terms(stage.person(deputy), task(task).due(), null);
    }

    long given(Persona assignee, String title, @Nullable BodyId body) {
        long[] number = new long[1];
        stage.as(
                SECRETARY,
                () -> inTransaction(() -> number[0] = register.assign(
                        new NewTask(here(), stage.person(assignee), title, today().plusDays(9), null, body))));
        return number[0];
    }

    void deleteAll(String titles) {
        inTransaction(() -> entities.createQuery("delete from Task t where t.title like :titles")
                .setParameter("titles", titles)
                .executeUpdate());
    }

    void inTransaction(Runnable deed) {
        Transactions.commit(deed);
    }

    Task task(long id) {
        entities.clear();
        return entities.find(Task.class, id);
    }

    static Map<String, String> typed(String... fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return typed;
    }

    static int status(Persona persona, long task) {
        return Visitor.known(persona).get(LIST + "/" + task).status();
    }

    static void assertHidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act);
    }

    static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    CooperationId here() {
        return stage.world().cooperation();
    }

    LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
