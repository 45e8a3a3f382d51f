package org.einklang.portal.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.procedure.Procedures;
import org.einklang.portal.procedure.WrittenProcedure;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may wish what onto which agenda, and who gets to know (rules.md, meetings: propose an item). */
@ExtendWith(ArquillianExtension.class)
class AgendaWishesIT {

    @Inject
    private Stage stage;

    @Inject
    private AgendaWishes wishes;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Procedures procedures;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @AfterEach
    void nothing_waits_for_others() {
        Transactions.commit(() -> entities.createQuery("delete from StoredRequest r where r.title = 'Wunschprobe'")
                .executeUpdate());
    }

    @Test
    void who_sits_in_the_body_wishes_and_chair_and_secretary_are_told() {
        long before = told(CHAIR);
        long byHerself = told(SECRETARY);
        ItemRef thing = procedure();

        ask(STEERING_JOBCENTER, thing);
        assertThat(told(CHAIR)).isEqualTo(before + 1);
        assertThat(told(SECRETARY)).isEqualTo(byHerself + 1);
        assertThat(about(EVALUATOR, thing)).extracting(RequestCard::standing).containsExactly(RequestStanding.WAITING);
    }

    @Test
    void nobody_else_does_and_for_them_there_is_no_wish() {
        ItemRef thing = procedure();
        for (Persona other : List.of(EVALUATOR, COORDINATOR, ADMINISTRATOR, PRESS_AGENCY)) {
            assertThatExceptionOfType(NotVisible.class).as(other.account()).isThrownBy(() -> ask(other, thing));
        }
        ask(STEERING_AGENCY, thing);
        for (Persona other : List.of(COORDINATOR, ADMINISTRATOR, PRESS_AGENCY)) {
            assertThat(about(other, thing)).as(other.account()).isEmpty();
        }
    }

    @Test
    void what_one_does_not_see_nobody_wishes_onto_an_agenda() {
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> ask(STEERING_AGENCY, new ItemRef("core", "procedure", "999999")));
    }

    @Test
    void one_wish_is_open_at_a_time_and_only_who_had_it_takes_it_back() {
        ItemRef thing = procedure();
        ask(STEERING_AGENCY, thing);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ask(STEERING_JOBCENTER, thing))
                .extracting(RuleViolation::key)
                .isEqualTo("agendas.wished");
        long number = about(CHAIR, thing).get(0).number();
        for (Persona other : List.of(STEERING_JOBCENTER, CHAIR)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> wishes.withdraw(here(), number)));
        }

        stage.as(STEERING_AGENCY, () -> wishes.withdraw(here(), number));
        ask(STEERING_JOBCENTER, thing);
        assertThat(about(CHAIR, thing))
                .extracting(RequestCard::standing)
                .containsExactly(RequestStanding.WAITING, RequestStanding.WITHDRAWN);
    }

    @Test
    void of_many_who_decide_at_the_same_moment_one_does() {
        ItemRef thing = procedure();
        ask(STEERING_AGENCY, thing);
        long number = about(CHAIR, thing).get(0).number();
        ConcurrentLinkedQueue<RuleViolation> refused = new ConcurrentLinkedQueue<>();
        CompletableFuture<?>[] deeds = new CompletableFuture<?>[6];
        for (int i = 0; i < deeds.length; i++) {
            ItemRef meeting = new ItemRef("meetings", "meeting", "9000" + i);
            deeds[i] = CompletableFuture.runAsync(() -> stage.as(CHAIR, () -> {
                try {
                    requests.place(number, meeting);
                } catch (RuleViolation tooLate) {
                    refused.add(tooLate);
                }
            }));
        }
        CompletableFuture.allOf(deeds).join();

        assertThat(refused).hasSize(5);
        assertThat(about(CHAIR, thing)).extracting(RequestCard::standing).containsExactly(RequestStanding.PLACED);
    }

    @Test
    void the_page_of_the_thing_takes_a_wish_and_says_what_is_wrong_with_another() {
        WrittenProcedure procedure = started();
        String page = "/c/lindental/bodies/stg/procedures/" + procedure.number();
        Visitor member = Visitor.as(STEERING_JOBCENTER);
        Map<String, String> typed = Map.of(
                "agendaWish:agendaReason",
                "Bitte vor der Messe.",
                "agendaWish:agendaBody",
                String.valueOf(steering().value()));

        Answer sent = member.submit(page, typed, "agendaWish:wish");
        assertThat(sent.location()).as(sent.body()).endsWith(page);
        assertThat(member.get(page).body())
                .contains("Steuerungsgruppe: gewünscht, noch nicht aufgenommen", "Bitte vor der Messe.");
        assertThat(member.submit(page, typed, "agendaWish:wish").body())
                .contains("Das steht schon auf der Tagesordnung", "Bitte vor der Messe.");
        assertThat(Visitor.known(EVALUATOR).get(page).body()).doesNotContain("agendaWish:wish");
    }

    private void ask(Persona persona, ItemRef thing) {
        stage.as(persona, () -> wishes.ask(here(), steering(), thing, "Das eilt."));
    }

    private List<RequestCard> about(Persona persona, ItemRef thing) {
        return stage.ask(persona, () -> wishes.about(here(), thing));
    }

    private long told(Persona persona) {
        return entities.createQuery(
                        "select count(n) from Told n where n.personId = :person and n.textKey = 'agendas.asked'",
                        Long.class)
                .setParameter("person", stage.person(persona).value())
                .getSingleResult();
    }

    private ItemRef procedure() {
        return started().ref();
    }

    private WrittenProcedure started() {
        AtomicReference<WrittenProcedure> started = new AtomicReference<>();
        stage.as(
                SECRETARY,
                () -> started.set(procedures.start(
                        directory.body(steering()),
                        new Procedures.Proposal(
                                "Wunschprobe",
                                "Darüber wollen wir sprechen.",
                                PortalTime.dayOf(clock.instant()).plusDays(5),
                                false))));
        return Objects.requireNonNull(started.get());
    }

    private BodyId steering() {
        return stage.world().body("stg");
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
