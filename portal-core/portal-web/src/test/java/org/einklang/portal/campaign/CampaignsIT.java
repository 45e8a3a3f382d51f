package org.einklang.portal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TRAINING_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.einklang.api.RuleViolation;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.campaign.CampaignId;
import org.einklang.api.campaign.CampaignState;
import org.einklang.api.campaign.Campaigns;
import org.einklang.api.campaign.EntryAnswered;
import org.einklang.api.campaign.EntryAnswered.How;
import org.einklang.api.campaign.NewCampaign;
import org.einklang.api.item.ItemRef;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.absence.AbsenceRecording;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Owners are asked once, with all their entries, and reminded; whatever changes meanwhile, the right person is asked. */
@ExtendWith(ArquillianExtension.class)
class CampaignsIT {

    private static final int DAYS = 30;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignJob job;

    @Inject
    private ProbeSource entries;

    @Inject
    private Event<EntryAnswered> answered;

    @Inject
    private AbsenceRecording absences;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager manager;

    @BeforeEach
    void begin() {
        entries.clear();
    }

    @AfterEach
    void end() {
        campaigns.of(here(), ProbeSource.KIND).stream()
                .filter(CampaignCard::isOpen)
                .forEach(one -> stage.as(COORDINATOR, () -> campaigns.end(one.id())));
    }

    @Test
    void two_thousand_entries_are_gathered_by_a_job_and_each_owner_gets_one_mail_with_all_of_theirs() {
        for (int i = 0; i < 2000; i++) {
            String key = "a%04d".formatted(i);
            if (i % 100 < 2) {
                put(key, i % 100 == 0 ? TRAINING_CITY : TRAINING_JOBCENTER);
            } else {
                entries.put(key, partner(TRAINING_CITY), nobody());
            }
        }
        CampaignCard card = started();

        assertThat(card.all()).isEqualTo(2000);
        assertThat(mails(card, TRAINING_CITY))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail.split("/a/")).hasSize(21));
        assertThat(mails(card, TRAINING_JOBCENTER)).hasSize(1);
        assertThat(told(card)).as("of 1,960 lost entries, once").isEqualTo(1);
    }

    @Test
    void what_dies_in_the_middle_is_done_again_and_nothing_is_done_twice() throws Exception {
        put("b1", TRAINING_CITY);
        CampaignCard card = started();
        put("b2", TRAINING_JOBCENTER);
        put("b3", TRAINING_JOBCENTER);
        JobWork work = new JobWork(new JobId(0), String.valueOf(card.id().value()), "");
        while (true) {
            JobWork part = work;
            Transactions.takeBack(() -> job.run(part)); // kill -9: nothing of this part has been kept
            AtomicReference<JobStep> step = new AtomicReference<>();
            Transactions.commit(() -> step.set(job.run(part)));
            JobStep done = Objects.requireNonNull(step.get());
            if (done.last()) {
                break;
            }
            work = new JobWork(new JobId(0), part.argument(), done.mark());
        }

        assertThat(card(card).all()).isEqualTo(3);
        assertThat(mails(card, TRAINING_JOBCENTER))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail).contains("Probe b2", "Probe b3"));
        runAt(card, today());
        assertThat(card(card).all()).isEqualTo(3);
        assertThat(mails(card, TRAINING_JOBCENTER)).hasSize(1);
        assertThat(mails(card, TRAINING_CITY)).hasSize(1);
    }

    @Test
    void an_answer_in_the_ordinary_way_counts_once() {
        ItemRef item = put("c1", TRAINING_CITY);
        ItemRef other = put("c2", TRAINING_CITY);
        CampaignCard card = started();
        assertThat(campaigns.openAmong(List.of(item, other))).containsExactlyInAnyOrder(item, other);
        answer(TRAINING_CITY, item, How.CHANGED);
        answer(COORDINATOR, item, How.CONFIRMED);

        assertThat(campaigns.openAmong(List.of(item, other))).containsExactly(other);
        assertThat(card(card).answered()).isEqualTo(1);
        AskedEntry entry = entry(card, "c1");
        assertThat(entry.state()).isEqualTo(EntryState.CHANGED);
        assertThat(entry.answeredBy()).contains(stage.person(TRAINING_CITY));

        stage.as(COORDINATOR, () -> campaigns.end(card.id()));
        answer(TRAINING_CITY, other, How.CONFIRMED);
        assertThat(card(card).answered()).isEqualTo(1);
        assertThat(entry(card, "c2").state()).isEqualTo(EntryState.OPEN);
    }

    @Test
    void who_has_not_answered_is_reminded_a_week_and_a_day_before_and_then_it_ends_by_itself() {
        ItemRef item = put("d1", TRAINING_CITY);
        put("d2", TRAINING_JOBCENTER);
        CampaignCard card = started();
        runAt(card, card.lastDay().minusDays(8));
        assertThat(mails(card, TRAINING_CITY)).hasSize(1);
        runAt(card, card.lastDay().minusDays(7));
        runAt(card, card.lastDay().minusDays(6));
        assertThat(mails(card, TRAINING_CITY)).hasSize(2);
        answer(TRAINING_CITY, item, How.CONFIRMED);
        runAt(card, card.lastDay().minusDays(1));
        assertThat(mails(card, TRAINING_CITY)).hasSize(2);
        assertThat(mails(card, TRAINING_JOBCENTER)).hasSize(3);

        runAt(card, card.lastDay());
        assertThat(card(card).state()).isEqualTo(CampaignState.RUNNING);
        runAt(card, card.lastDay().plusDays(1));
        assertThat(card(card).state()).isEqualTo(CampaignState.ENDED);
        assertThat(entry(card, "d2").state()).isEqualTo(EntryState.OPEN);
    }

    @Test
    void for_who_is_away_the_deputy_is_asked_and_both_names_are_kept() throws Exception {
        ItemRef item = put("e1", TRAINING_CITY);
        LocalDate far = today().plusDays(20);
        CampaignCard card = started();
        AtomicReference<Long> absence = new AtomicReference<>(0L);
        stage.as(
                TRAINING_CITY,
                () -> absence.set(absences.record(
                        here(),
                        stage.person(TRAINING_CITY),
                        far,
                        far.plusDays(3),
                        Optional.of(stage.person(TEAM_CITY)))));
        runAt(card, far);

        assertThat(mails(card, TEAM_CITY))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail).contains("Probe e1", "in Vertretung für"));
        answer(TEAM_CITY, item, How.CONFIRMED);
        AskedEntry entry = entry(card, "e1");
        assertThat(entry.owner()).contains(stage.person(TRAINING_CITY));
        assertThat(entry.answeredBy()).contains(stage.person(TEAM_CITY));
        Transactions.commit(() -> manager.createQuery("delete from Absence a where a.id = :id")
                .setParameter("id", absence.get())
                .executeUpdate());
    }

    @Test
    void a_new_owner_is_asked_what_vanishes_is_done_with_and_where_nobody_is_left_the_coordinator_is_told() {
        put("f1", TRAINING_CITY);
        put("f2", TRAINING_CITY);
        put("f3", TRAINING_CITY);
        CampaignCard card = started();
        put("f1", TRAINING_JOBCENTER);
        entries.remove("f2");
        entries.put("f3", partner(TRAINING_CITY), nobody());
        runAt(card, today().plusDays(1));

        assertThat(mails(card, TRAINING_JOBCENTER))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail).contains("Probe f1"));
        assertThat(entry(card, "f2").state()).isEqualTo(EntryState.ENDED);
        assertThat(entry(card, "f3").state()).isEqualTo(EntryState.NOBODY);
        assertThat(told(card)).isEqualTo(1);
        runAt(card, today().plusDays(2));
        assertThat(told(card)).isEqualTo(1);
    }

    @Test
    void there_is_one_at_a_time() {
        started();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> campaigns.start(order())))
                .extracting(RuleViolation::key)
                .isEqualTo("campaigns.one_open");
    }

    private CampaignCard started() {
        AtomicReference<CampaignId> id = new AtomicReference<>();
        stage.as(COORDINATOR, () -> id.set(campaigns.start(order())));
        return Eventually.present(
                () -> campaigns.of(here(), ProbeSource.KIND).stream()
                        .filter(one -> one.id().equals(id.get()) && one.state() == CampaignState.RUNNING)
                        .findFirst(),
                () -> "the campaign does not run: " + campaigns.of(here(), ProbeSource.KIND));
    }

    private NewCampaign order() {
        return new NewCampaign(here(), ProbeSource.KIND, "Probe", today().plusDays(DAYS));
    }

    private CampaignCard card(CampaignCard before) {
        return campaigns.campaign(here(), ProbeSource.KIND, before.key());
    }

    /** As the job would on the morning of that day. */
    private void runAt(CampaignCard card, LocalDate day) {
        Instant morning = PortalTime.instantOf(day, LocalTime.of(7, 30));
        stage.as(COORDINATOR, morning, () -> {
            JobStep step =
                    job.run(new JobWork(new JobId(0), String.valueOf(card.id().value()), ""));
            while (!step.last()) {
                step = job.run(
                        new JobWork(new JobId(0), String.valueOf(card.id().value()), step.mark()));
            }
        });
    }

    private void answer(Persona persona, ItemRef item, How how) {
        stage.as(persona, () -> answered.fire(EntryAnswered.inPortal(item, how)));
    }

    private AskedEntry entry(CampaignCard card, String key) {
        return manager.createQuery(
                        "select e from AskedEntry e where e.campaignId = :campaign and e.itemId = :key",
                        AskedEntry.class)
                .setParameter("campaign", card.id().value())
                .setParameter("key", key)
                .getSingleResult();
    }

    private List<String> mails(CampaignCard card, Persona persona) {
        return manager.createQuery(
                        "select m.text from OutboxMail m where m.recipientPerson = :person and m.itemType = 'campaign'"
                                + " and m.itemId = :campaign",
                        String.class)
                .setParameter("person", stage.person(persona).value())
                .setParameter("campaign", String.valueOf(card.id().value()))
                .getResultList();
    }

    private long told(CampaignCard card) {
        return ((Number) manager.createNativeQuery(
                                "select count(*) from EK_CORE.TOLD where item_type = 'campaign' and item_id = ?1"
                                        + " and text_key = 'campaigns.told_nobody' and person_id = ?2")
                        .setParameter(1, String.valueOf(card.id().value()))
                        .setParameter(2, stage.person(COORDINATOR).value())
                        .getSingleResult())
                .longValue();
    }

    /** Somebody who takes no part in this cooperation. */
    private PersonId nobody() {
        return stage.person(ADMINISTRATOR);
    }

    private ItemRef put(String key, Persona owner) {
        return entries.put(key, partner(owner), stage.person(owner));
    }

    private PartnerId partner(Persona persona) {
        return directory.person(stage.person(persona)).partner();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
