package org.einklang.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.attachment.AttachmentHolder;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemOutline;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.WishedItems;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members propose items; those who put the agenda together take them up as they were written, or say why not. */
@ExtendWith(ArquillianExtension.class)
class ItemProposalsIT {

    private static final String PROPOSALS = "/c/lindental/meetings/proposals";
    private static final String QUESTION = "Öffnen wir die Anlaufstelle auch am Samstag?";

    @Inject
    private Stage stage;

    @Inject
    private ItemProposals proposals;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private WishedItems wished;

    @Inject
    private AgendaRequests requests;

    @Inject
    private ProposedContent contents;

    @Inject
    @Any
    private Instance<AttachmentHolder> holders;

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void nothing_waits_for_others() {
        made.stream()
                .map(this::wish)
                .filter(wish -> wish.standing() == RequestStanding.WAITING)
                .forEach(wish -> stage.as(STEERING_JOBCENTER, () -> requests.withdraw(wish.number())));
        made.clear();
    }

    @Test
    void chair_and_secretary_take_it_up_as_it_was_written() {
        String key = propose();
        Meeting meeting = planned();
        stage.as(SECRETARY, () -> wished.take(meeting.id(), wish(key).number()));

        List<AgendaItem> agenda = stage.ask(SECRETARY, () -> meetings.byKey(here(), meeting.getKey()))
                .getAgenda();
        assertThat(agenda).last().satisfies(item -> {
            assertThat(item.getTitle()).isEqualTo("Samstag");
            assertThat(item.getOutline().getGoal()).isEqualTo(ItemGoal.DECIDE);
            assertThat(item.getPaper().getQuestion()).isEqualTo(QUESTION);
        });
        assertThat(wish(key).standing()).isEqualTo(RequestStanding.PLACED);
        stage.as(SECRETARY, () -> planning.cancel(meeting.id()));
        assertThat(wish(key).standing()).as("it waits for the next meeting").isEqualTo(RequestStanding.WAITING);
    }

    @Test
    void who_sits_in_the_body_reads_it_and_nobody_else() {
        String page = PROPOSALS + "/" + propose();
        for (Persona reader : List.of(CHAIR, SECRETARY, STEERING_AGENCY, EVALUATOR)) {
            assertThat(Visitor.as(reader).get(page).body()).contains(QUESTION);
        }
        for (Persona other : List.of(HEAD_OF_CITY, COORDINATOR, ADMINISTRATOR)) {
            assertThat(Visitor.as(other).get(page).status()).isEqualTo(404);
        }
        assertThat(Visitor.as(HEAD_OF_CITY).get(PROPOSALS).body()).doesNotContain("Samstag");
        assertThat(Visitor.as(STEERING_AGENCY).get(PROPOSALS).body()).contains("Samstag", "wartet");
    }

    @Test
    void what_is_written_for_one_body_is_not_copied_to_another() {
        String key = propose();
        ItemProposal proposal = stage.ask(STEERING_JOBCENTER, () -> proposals.one(here(), key));

        assertThat(stage.ask(SECRETARY, () -> contents.of(proposal.ref(), body())))
                .isPresent();
        assertThat(stage.ask(
                        SECRETARY,
                        () -> contents.of(proposal.ref(), stage.world().body("ausb"))))
                .isEmpty();
    }

    @Test
    void another_body_knows_that_it_is_not_public() {
        ItemContent open = content();
        ItemContent closed = new ItemContent(open.title(), open.outline().nonPublic(true), open.paper());
        String key = stage.ask(STEERING_JOBCENTER, () -> proposals.propose(here(), body(), closed));
        ItemProposal proposal = stage.ask(STEERING_JOBCENTER, () -> proposals.one(here(), key));

        ItemContent elsewhere = stage.ask(
                        SECRETARY,
                        () -> contents.of(proposal.ref(), stage.world().body("ausb")))
                .orElseThrow();
        assertThat(elsewhere.outline().isNonPublic()).isTrue();
        assertThat(elsewhere.paper().isWritten()).isFalse();
    }

    @Test
    void who_sits_in_another_body_or_only_watches_proposes_nothing() {
        for (Persona other : List.of(HEAD_OF_CITY, EVALUATOR, COORDINATOR, ADMINISTRATOR)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.ask(other, () -> proposals.propose(here(), body(), content())));
        }
    }

    @Test
    void wrong_input_is_told_at_the_field_and_stays() {
        Answer answer = Visitor.as(STEERING_JOBCENTER)
                .submit(
                        PROPOSALS + "/new",
                        Map.of(
                                "proposal:body", String.valueOf(body().value()),
                                "proposal:title", "Samstag",
                                "proposal:goal", "DECIDE",
                                "proposal:duration", "viele",
                                "proposal:question", QUESTION),
                        "proposal:submit");

        assertThat(answer.body()).contains("proposal:duration-error", "viele", QUESTION);
    }

    @Test
    void who_proposes_adds_papers_until_it_is_dealt_with() {
        String key = propose();
        ItemProposal proposal = stage.ask(STEERING_JOBCENTER, () -> proposals.one(here(), key));
        AttachmentHolder holder = holders.stream()
                .filter(one -> one.holds(proposal.ref()))
                .findFirst()
                .orElseThrow();

        assertThat(stage.ask(STEERING_JOBCENTER, () -> holder.mayChange(proposal.ref())))
                .isTrue();
        assertThat(stage.ask(SECRETARY, () -> holder.mayChange(proposal.ref()))).isFalse();
        stage.as(STEERING_JOBCENTER, () -> requests.withdraw(wish(key).number()));
        assertThat(stage.ask(STEERING_JOBCENTER, () -> holder.mayChange(proposal.ref())))
                .isFalse();
    }

    @Test
    void statements_do_not_grow_with_the_proposals() {
        propose();
        Visitor member = Visitor.as(STEERING_AGENCY);
        int few = Statements.of(PROPOSALS, member);
        for (int i = 0; i < 10; i++) {
            propose();
        }
        assertThat(Statements.of(PROPOSALS, member)).isLessThanOrEqualTo(few);
    }

    private String propose() {
        String key = stage.ask(STEERING_JOBCENTER, () -> proposals.propose(here(), body(), content()));
        made.add(key);
        return key;
    }

    private RequestCard wish(String key) {
        ItemProposal proposal = stage.ask(STEERING_JOBCENTER, () -> proposals.one(here(), key));
        return requests.about(List.of(proposal.ref()))
                .getOrDefault(proposal.ref(), List.of())
                .get(0);
    }

    private static ItemContent content() {
        return new ItemContent(
                "Samstag", new ItemOutline(ItemGoal.DECIDE, 15, null, "", ""), new DecisionPaper(QUESTION, "", "", ""));
    }

    private Meeting planned() {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(2_500));
        MeetingPlan plan = new MeetingPlan("Mit Vorschlag", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        String key = stage.ask(SECRETARY, () -> planning.plan(here(), body(), plan, List.of("Begrüßung")));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), key));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private BodyId body() {
        return stage.world().body("stg");
    }
}
