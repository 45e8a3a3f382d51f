package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.JobWork;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.departure.Departure;
import org.einklang.portal.login.Newcomers;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entries that name somebody who leaves name that person until the last day, and the successor from the day after on. */
@ExtendWith(ArquillianExtension.class)
class ContactSuccessionIT {

    @Inject
    private Stage stage;

    @Inject
    private ContactStage contacts;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactReading reading;

    @Inject
    private ContactHandover handover;

    @Inject
    private ContactSuccession succession;

    @Inject
    private ContactSuccessionOnce orders;

    @Inject
    private Departure departure;

    @Inject
    private Newcomers newcomers;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final List<String> named = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set up before each test
    private PersonId leaving;

    @SuppressWarnings("NullAway.Init") // set up before each test
    private PersonId successor;

    /** In one entry somebody is responsible, in another one they stand in. */
    @BeforeEach
    void somebody_whom_two_entries_name_and_who_keeps_none() {
        leaving = newcomers.without("Wechselprobe");
        successor = newcomers.without("Nachfolgeprobe");
        named.add(contacts.naming(TEAM_CITY, leaving, "Wechselprobe", "", null));
        named.add(contacts.naming(TEAM_CITY, stage.person(TEAM_CITY), "Wechselprobe", "", leaving));
    }

    @AfterEach
    void they_were_never_here() {
        named.forEach(key -> stage.as(COORDINATOR, () -> keeping.remove(contacts.here(), key)));
        orders.forget();
        newcomers.forget(List.of(leaving, successor));
    }

    @Test
    void before_somebody_leaves_the_page_says_in_how_many_entries_they_are_named() {
        assertThat(handover.of(leaving, contacts.here()))
                .extracting(Handover.Kind::textKey, Handover.Kind::number)
                .containsExactly(tuple("contacts.handover_named", 2L));
        assertThat(handover.of(leaving, contacts.elsewhere())).isEmpty();
        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/lindental/people/" + leaving.value() + "/leave")
                        .body())
                .contains("die die Person nennen");
        assertThat(violation(Optional.empty())).isEqualTo("people.leaving.successor_missing");
    }

    @Test
    void the_successor_stands_there_at_once_if_the_last_day_is_over() {
        leave(contacts.today().minusDays(1), successor);

        assertThat(contact(0).person()).isEqualTo(successor);
        assertThat(contact(0).reach().mail())
                .as("the address of the one who left")
                .isEmpty();
        assertThat(contact(1).deputyPerson()).isEqualTo(successor);
        assertThat(contact(1).person()).isEqualTo(stage.person(TEAM_CITY));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void until_the_last_day_the_name_stays_and_on_the_day_after_the_successor_stands_there() {
        leave(contacts.today(), successor);
        assertThat(contact(0).person()).isEqualTo(leaving);

        theDayAfter(contacts.today());
        assertThat(contact(0).person()).isEqualTo(successor);
        assertThat(contact(1).deputyPerson()).isEqualTo(successor);
    }

    @Test
    void the_last_successor_who_was_chosen_is_the_one() {
        leave(contacts.today(), stage.person(TEAM_CITY));
        leave(contacts.today(), successor);
        assertThat(waiting()).hasSize(1);

        theDayAfter(contacts.today());
        assertThat(contact(0).person()).isEqualTo(successor);
    }

    @Test
    void who_stays_after_all_is_named_as_before() {
        leave(contacts.today(), successor);
        stage.as(COORDINATOR, () -> departure.stay(contacts.here(), leaving));

        theDayAfter(contacts.today());
        assertThat(contact(0).person()).isEqualTo(leaving);
        assertThat(contact(1).deputyPerson()).isEqualTo(leaving);
    }

    private void leave(LocalDate lastDay, PersonId next) {
        stage.as(COORDINATOR, () -> departure.leave(contacts.here(), leaving, lastDay, Optional.of(next)));
    }

    private String violation(Optional<PersonId> next) {
        try {
            stage.as(COORDINATOR, () -> departure.leave(contacts.here(), leaving, contacts.today(), next));
            return "";
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    /** What waits is done as on the morning after this day. */
    private void theDayAfter(LocalDate lastDay) {
        for (String order : waiting()) {
            stage.asNobody(
                    PortalTime.instantOf(lastDay.plusDays(1), LocalTime.MIDNIGHT)
                            .plus(Duration.ofMinutes(1)),
                    () -> succession.run(new JobWork(new JobId(1), order, "")));
        }
    }

    private List<String> waiting() {
        return entities.createQuery(
                        "select j.argument from StoredJob j where j.kind = :kind and j.state = :waiting"
                                + " and j.argument like :who",
                        String.class)
                .setParameter("kind", ContactSuccession.KIND)
                .setParameter("waiting", JobProgress.State.WAITING)
                .setParameter("who", leaving.value() + " %")
                .getResultList();
    }

    private Contact contact(int which) {
        return stage.ask(COORDINATOR, () -> reading.one(contacts.here(), named.get(which)))
                .contact();
    }
}
