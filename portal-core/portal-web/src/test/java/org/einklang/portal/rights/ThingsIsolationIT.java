package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.draft.Drafts;
import org.einklang.portal.notification.ReadingNotifications;
import org.einklang.portal.task.Task;
import org.einklang.portal.task.TaskWork;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.rights.Canary;
import org.junit.jupiter.api.Test;

/** Tasks, fields, drafts, notifications, words and views belong to one cooperation, also for who sits in both. */
class ThingsIsolationIT extends IsolationStage {

    @Inject
    private DirectoryReading reading;

    @Inject
    private TaskWork tasks;

    @Inject
    private ReadingNotifications notified;

    @Inject
    private CanaryTold told;

    @Inject
    private Drafts drafts;

    @Test
    void nobody_is_offered_it_in_a_field_here() {
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.peopleLike(here(), Canary.PART, 10)))
                .isEmpty();
    }

    @Test
    void tasks_stay_in_their_cooperation_and_with_their_person() {
        List<Task> there = stage.ask(STEERING_AGENCY, () -> tasks.mine(elsewhere()));
        assertThat(there).extracting(Task::title).contains(Canary.WORD + " füttern");

        assertThat(stage.ask(STEERING_AGENCY, () -> tasks.mine(here())))
                .extracting(Task::title)
                .noneMatch(title -> title.contains(Canary.WORD));
        assertThat(List.of(SECRETARY, COORDINATOR))
                .allSatisfy(stranger -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.as(
                                stranger, () -> tasks.begin(there.get(0).id()))));
        Visitor both = Visitor.known(STEERING_AGENCY);
        String page = "/tasks/" + there.get(0).id();
        assertThat(both.get("/c/weidental" + page).body()).contains(Canary.WORD);
        assertThat(both.get("/c/lindental" + page).status()).isEqualTo(404);
    }

    /** What waits for somebody waits where it belongs: tasks, invitations, polls and all the rest. */
    @Test
    void the_list_of_what_waits_is_the_one_of_the_cooperation() {
        assertThat(Visitor.known(STEERING_AGENCY).get("/c/weidental").body())
                .contains(Canary.WORD + " füttern", "Sitzung " + Canary.WORD);
        assertThat(List.of(
                        "/c/lindental",
                        "/c/lindental/tasks",
                        "/c/lindental/tasks?state=ENDED",
                        "/c/lindental/approvals"))
                .allSatisfy(page -> assertSilent(STEERING_AGENCY, page));
    }

    /** Keys are counted in each cooperation: below here the same key is another contact, or none. */
    @Test
    void an_entry_for_the_address_book_is_never_one_of_the_other_cooperation() {
        String card = "/contacts/" + contacts().shortKey() + "/contact.vcf";
        Visitor both = Visitor.known(STEERING_AGENCY);

        assertThat(both.get("/c/weidental" + card).body()).contains(Canary.WORD);
        assertSilent(STEERING_AGENCY, "/c/lindental" + card);
        assertThat(Visitor.known(SECRETARY).get("/c/weidental" + card).status()).isEqualTo(404);
    }

    @Test
    void people_fields_offer_and_understand_only_the_people_of_their_cooperation() {
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.peopleLike(elsewhere(), Canary.PART, 10)))
                .hasSize(1);

        assertThat(List.of(COORDINATOR, SECRETARY, STEERING_AGENCY))
                .allSatisfy(persona -> assertThat(stage.ask(persona, () -> reading.peopleLike(here(), Canary.PART, 10)))
                        .isEmpty());
        assertThat(List.of(COORDINATOR, SECRETARY))
                .allSatisfy(persona -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.ask(persona, () -> reading.peopleLike(elsewhere(), Canary.PART, 10))));
        assertThat(stage.ask(STEERING_AGENCY, () -> reading.bodies(here())))
                .extracting(BodyCard::key)
                .doesNotContain(Canary.BODY);
    }

    /** The same form of the same person, in the other cooperation: another draft. */
    @Test
    void drafts_stay_with_their_cooperation_and_their_writer() {
        Visitor both = Visitor.known(STEERING_AGENCY);
        String form = "/contacts/new?draft=contact";
        assertThat(both.get("/c/weidental" + form).body()).contains("Pflege von " + Canary.WORD);

        assertThat(both.get("/c/lindental/contacts/new").body()).doesNotContain("Weiterschreiben");
        assertThat(both.get("/c/lindental" + form).body()).doesNotContain(Canary.WORD);
        assertThat(drafts.at(stage.person(SECRETARY), "/c/weidental/contacts/new"))
                .isEmpty();
        assertThat(Visitor.known(SECRETARY).get("/c/weidental" + form).status()).isEqualTo(404);
    }

    @Test
    void the_bell_counts_what_is_new_here_and_notifications_are_read_where_they_belong() {
        Visitor both = Visitor.known(STEERING_AGENCY);
        long there = unread(elsewhere());
        long here = unread(here());
        assertThat(both.get("/c/weidental/notifications").body()).contains(Canary.WORD);

        told.tell(elsewhere(), stage.person(STEERING_AGENCY));

        assertThat(unread(elsewhere())).isEqualTo(there + 1);
        assertThat(unread(here())).isEqualTo(here);
        assertSilent(STEERING_AGENCY, "/c/lindental/notifications");
        assertSilent(STEERING_AGENCY, "/c/lindental");
    }

    @Test
    void shared_words_are_shared_within_a_cooperation_only() {
        assertThat(Visitor.known(STEERING_AGENCY).get("/c/weidental/terms").body())
                .contains(Canary.WORD);
        assertThat(List.of("/c/lindental/terms", "/c/lindental/contacts/new", "/c/lindental/contacts"))
                .allSatisfy(page -> assertSilent(STEERING_AGENCY, page));
    }

    /** A saved view belongs to a list of one cooperation; the same list of the other one does not offer it. */
    @Test
    void saved_views_stay_with_their_list() {
        Visitor both = Visitor.known(STEERING_AGENCY);

        assertThat(both.get("/c/weidental/people").body()).contains(">" + Canary.WORD + "<");
        assertThat(both.get("/c/lindental/people").body()).doesNotContain(Canary.WORD);
    }

    private long unread(CooperationId cooperation) {
        return stage.ask(STEERING_AGENCY, () -> notified.unread(cooperation, 1000));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
