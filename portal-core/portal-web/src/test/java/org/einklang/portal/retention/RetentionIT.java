package org.einklang.portal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Periods are set by administrators; looking deletes nothing. That the job lets go what is over is shown by RetentionOnce. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final String TOLD = "notifications.retention.told";

    @Inject
    private Retention retention;

    @Inject
    private RetentionOnce notices;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @AfterEach
    void as_it_was() {
        notices.tidyUp();
        Transactions.commit(
                () -> entities.createQuery("delete from RetentionPeriod p").executeUpdate());
    }

    @Test
    void a_trial_counts_what_would_go_and_deletes_nothing() {
        long old = trial(12);
        long half = trial(6);
        notices.tell(clock.instant().minus(Duration.ofDays(200)));

        assertThat(trial(12)).isEqualTo(old);
        assertThat(trial(6)).isEqualTo(half + 1);
        assertThat(notices.told()).hasSize(1);
    }

    @Test
    void a_period_holds_once_it_is_set_and_not_outside_what_can_be_justified() {
        stage.as(ADMINISTRATOR, () -> retention.keep(Map.of(TOLD, 6)));
        assertThat(months()).isEqualTo(6);

        for (int wrong : new int[] {1, 37}) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> stage.as(ADMINISTRATOR, () -> retention.keep(Map.of(TOLD, wrong))));
        }
        assertThat(months()).isEqualTo(6);
    }

    @Test
    void nobody_but_the_administrator_sees_or_sets_it() {
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> retention.keep(Map.of(TOLD, 6))));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.ask(COORDINATOR, () -> retention.all()));
    }

    @Test
    void the_page_tells_what_would_go_and_keeps_what_was_typed_wrongly() {
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        String page = "/admin/retention";
        String field = fieldOf("Hinweise", administrator.get(page).body());

        assertThat(administrator
                        .submit(page, Map.of(field, "6"), "periods:look")
                        .body())
                .contains("Einträge gelöscht", "Entwürfe, seit sie zuletzt gespeichert wurden", "30 Tage");
        assertThat(months()).isEqualTo(12);
        assertThat(administrator
                        .submit(page, Map.of(field, "99"), "periods:keep")
                        .body())
                .contains("Bitte zwischen 2 und 36 Monaten.", "value=\"99\"");
        assertThat(administrator
                        .submit(page, Map.of(field, "9"), "periods:keep")
                        .location())
                .endsWith(page);
        assertThat(months()).isEqualTo(9);
    }

    private static String fieldOf(String heading, String page) {
        int at = page.indexOf("name=\"periods:lines:", page.indexOf(">" + heading + "<"));
        return page.substring(at + 6, page.indexOf('"', at + 6));
    }

    private long trial(int months) {
        return stage.ask(ADMINISTRATOR, () -> retention.trial(Map.of(TOLD, months)))
                .getOrDefault(TOLD, -1L);
    }

    private int months() {
        return stage.ask(ADMINISTRATOR, () -> retention.all()).stream()
                .filter(one -> one.rule().key().equals(TOLD))
                .map(one -> one.period().months())
                .findFirst()
                .orElseThrow();
    }
}
