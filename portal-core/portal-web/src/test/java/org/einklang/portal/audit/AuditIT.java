package org.einklang.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Role;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.audit.chain.Head;
import org.einklang.portal.body.BodyAppointment;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.Test;

/** What is done is written down with it, in plain words. */
class AuditIT extends AuditStage {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Inject
    private BodyAppointment appointment;

    @Test
    void who_did_what_to_whom_is_told_in_plain_words() {
        BodyCard body = probeBody("protokoll");
        stage.as(
                COORDINATOR,
                () -> appointment.seat(body.id(), stage.person(TEAM_CITY), Role.MEMBER, VotingRight.ADVISORY));
        stage.as(COORDINATOR, () -> appointment.endSeat(body.id(), stage.person(TEAM_CITY)));

        assertThat(sentences(Map.of("item", "core/body/" + body.id().value())))
                .containsExactly(
                        "Koordinationsstelle hat den Sitz von Teamleitung Jugendberufshilfe im Gremium Gremium protokoll beendet",
                        "Koordinationsstelle hat Teamleitung Jugendberufshilfe einen Sitz im Gremium Gremium protokoll gegeben",
                        "Koordinationsstelle hat das Gremium Gremium protokoll eingerichtet");
    }

    @Test
    void a_contact_is_called_by_name_or_office_and_function() {
        assertThat(sentences(Map.of("act", "contacts.audit.confirmed")))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.matches(".*Ansprechpartner \\d+ bestätigt"));
    }

    @Test
    void an_act_that_is_refused_leaves_no_line() {
        Head before = head();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(
                        () -> stage.as(CHAIR, () -> appointment.appoint(here(), "nein", "Nein", BodyLevel.ADVISORY)));

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void logins_are_lines_of_the_installation_and_a_failed_one_keeps_no_name() {
        Visitor.as(SECRETARY);
        assertThat(installation().get(0).sentence()).isEqualTo("Geschäftsführung Steuerung hat sich angemeldet.");

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Visitor.as(new Persona("somebody.unknown")));
        assertThat(installation().get(0).sentence()).isEqualTo("Eine Anmeldung ist gescheitert.");
        assertThat(stage.ask(ADMINISTRATOR, () -> rows(reading.allLines(), Map.of())))
                .noneMatch(entry -> entry.toString().contains("unknown"));
    }

    @Test
    void who_acts_by_an_answer_link_is_told_apart() throws Exception {
        PersonId somebody = stage.person(TEAM_AGENCY);
        Transactions.commit(() -> {
            registry.putResource(AnsweredByLink.class, true);
            stage.as(TEAM_AGENCY, () -> happened.fire(new Probe(here(), List.of(Involved.person(somebody)))));
        });

        assertThat(sentences(Map.of("person", "teamleitung berufsberatung")).get(0))
                .startsWith("Teamleitung Berufsberatung (über einen Antwortlink) hat ");
    }

    @Test
    void who_acts_by_a_mail_from_their_calendar_is_told_apart() throws Exception {
        PersonId somebody = stage.person(TEAM_AGENCY);
        Transactions.commit(() -> {
            registry.putResource(AnsweredByMail.class, true);
            stage.as(TEAM_AGENCY, () -> happened.fire(new Probe(here(), List.of(Involved.person(somebody)))));
        });

        assertThat(sentences(Map.of("person", "teamleitung berufsberatung")).get(0))
                .startsWith("Teamleitung Berufsberatung (per Mail-Antwort) hat ");
    }

    @Test
    void what_is_gone_is_said_to_be_gone() {
        ItemRef body = new ItemRef("core", "body", "999999999");
        stage.as(
                COORDINATOR,
                () -> happened.fire(new Probe(here(), List.of(body, new ItemRef("nomodule", "thing", "a/b c")))));

        assertThat(sentences(Map.of("item", Involved.written(body))).get(0))
                .isEqualTo(
                        "Koordinationsstelle hat (nicht mehr vorhanden) einen Sitz im Gremium (nicht sichtbar) gegeben");
    }

    @Test
    void days_are_those_of_berlin() {
        ItemRef body = new ItemRef("core", "body", "777777");
        Instant lateInBerlin = Instant.parse("2026-01-10T22:30:00Z");
        stage.as(COORDINATOR, lateInBerlin, () -> happened.fire(new Probe(here(), List.of(body))));
        stage.as(
                COORDINATOR,
                lateInBerlin.plus(Duration.ofHours(1)),
                () -> happened.fire(new Probe(here(), List.of(body))));

        String item = Involved.written(body);
        assertThat(sentences(Map.of("item", item, "until", "2026-01-10"))).hasSize(1);
        assertThat(sentences(Map.of("item", item, "from", "2026-01-11"))).hasSize(1);
        assertThat(sentences(Map.of("item", item, "from", "2026-01-10", "until", "2026-01-11")))
                .hasSize(2);
    }

    @Test
    void the_page_takes_as_many_statements_with_one_line_as_with_a_hundred() {
        ItemRef body = new ItemRef("core", "body", "555555");
        String path = "/c/lindental/audit?item=" + Involved.written(body);
        stage.as(
                COORDINATOR,
                () -> happened.fire(new Probe(here(), List.of(body, Involved.person(stage.person(CHAIR))))));
        int one = Statements.of(path, COORDINATOR);
        for (Persona persona : List.of(CHAIR, SECRETARY, TEAM_CITY, TEAM_AGENCY)) {
            for (int i = 0; i < 25; i++) {
                stage.as(
                        persona,
                        () -> happened.fire(new Probe(here(), List.of(body, Involved.person(stage.person(persona))))));
            }
        }

        assertThat(Statements.of(path, COORDINATOR)).isEqualTo(one);
    }

    private BodyCard probeBody(String key) {
        return stage.ask(COORDINATOR, () -> appointment.appoint(here(), key, "Gremium " + key, BodyLevel.ADVISORY));
    }
}
