package org.einklang.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.portal.notification.MailWay.AT_ONCE;
import static org.einklang.portal.notification.MailWay.DAILY;
import static org.einklang.portal.notification.MailWay.OFF;
import static org.einklang.portal.notification.MailWay.WEEKLY;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.TRAINING_AGENCY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.CooperationId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People get mail of what they were told as they wish to, once, with the reason, and are rid of it with one POST. */
@ExtendWith(ArquillianExtension.class)
class NoticeMailsIT {

    /** A Monday far from the present, so that the portal under test itself finds nothing to send. */
    private static final Instant MONDAY = Instant.parse("2031-03-03T09:00:00Z");

    private static final NoticeTimes TIMES = new NoticeTimes(7, DayOfWeek.FRIDAY, 0, 0, false);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Stage stage;

    @Inject
    private Notifications notifications;

    @Inject
    private NoticeWishes wishes;

    @Inject
    private NoticeMailing mailing;

    @Inject
    private ReadingNotifications reading;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @BeforeEach
    @AfterEach
    void nothing_waits() {
        wish(DAILY);
        stage.as(TRAINING_AGENCY, () -> reading.readAll(here()));
    }

    @Test
    void at_once_means_after_three_minutes_and_in_one_mail() {
        wish(AT_ONCE);
        given("Sofortprobe eins", MONDAY);
        given("Sofortprobe zwei", MONDAY.plusSeconds(60));

        assertThat(mails(MONDAY.plusSeconds(120))).isEmpty();
        assertThat(mails(MONDAY.plusSeconds(241)))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains(
                                "Koordinationsstelle hat Ihnen eine Aufgabe gegeben: Sofortprobe eins",
                                "Sofortprobe zwei",
                                "Aufgaben sofort",
                                "/me/notices"));
        assertThat(mails(MONDAY.plusSeconds(900))).isEmpty();
    }

    @Test
    void once_a_day_and_once_a_week_come_at_their_time() {
        given("Tagesprobe", MONDAY);
        assertThat(mails(Instant.parse("2031-03-04T05:59:00Z"))).isEmpty();
        assertThat(mails(Instant.parse("2031-03-04T06:00:00Z")))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Tagesprobe", "Aufgaben einmal am Tag"));

        wish(WEEKLY);
        given("Wochenprobe", MONDAY);
        assertThat(mails(Instant.parse("2031-03-07T05:59:00Z"))).isEmpty();
        assertThat(mails(Instant.parse("2031-03-07T06:00:00Z")))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Wochenprobe").doesNotContain("Tagesprobe"));
    }

    @Test
    void another_wish_counts_for_what_waits_already() {
        given("Umentschieden", MONDAY);
        wish(OFF);
        assertThat(mails(Instant.parse("2031-03-05T06:00:00Z"))).isEmpty();

        given("Nie per Mail", MONDAY);
        assertThat(mails(Instant.parse("2031-03-05T06:00:00Z"))).isEmpty();
        assertThat(stage.ask(TRAINING_AGENCY, () -> reading.unread(here(), 10))).isPositive();
    }

    @Test
    void what_was_read_in_the_portal_or_told_by_a_mail_of_its_own_is_not_written() {
        wish(AT_ONCE);
        given("Schon gelesen", MONDAY);
        stage.as(TRAINING_AGENCY, () -> reading.readAll(here()));
        act(
                MONDAY,
                () -> notifications.tell(
                        new Notification(here(), "notifications.task_given", task("Eigene Mail", TRAINING_AGENCY))
                                .withMail(),
                        List.of(stage.person(TRAINING_AGENCY))));
        stage.as(TRAINING_AGENCY, () -> reading.readAll(here()));
        act(
                MONDAY,
                () -> notifications.tell(
                        new Notification(here(), "notifications.task_given", new ItemRef("core", "task", "0"))
                                .withMail(),
                        List.of(stage.person(TRAINING_AGENCY))));

        assertThat(mails(MONDAY.plusSeconds(600))).isEmpty();
    }

    @Test
    void what_the_reader_may_not_see_is_not_written() {
        wish(AT_ONCE);
        act(
                MONDAY,
                () -> notifications.tell(
                        new Notification(here(), "notifications.task_given", task("Geheim vor dem Leser", EVALUATOR)),
                        List.of(stage.person(TRAINING_AGENCY))));

        assertThat(mails(MONDAY.plusSeconds(700))).isEmpty();
    }

    @Test
    void what_is_days_late_is_not_written_any_more() {
        wish(AT_ONCE);
        given("Längst vorbei", MONDAY);

        assertThat(mails(Instant.parse("2031-03-06T09:00:00Z"))).isEmpty();
    }

    @Test
    void a_mail_program_unsubscribes_with_one_post_and_opening_the_link_changes_nothing() {
        wish(AT_ONCE);
        given("Abbestellprobe", clock.instant().minusSeconds(600));
        write(clock.instant());
        ReceivedMail mail = Mailbox.of(TRAINING_AGENCY.mail()).await("Abbestellprobe");
        assertThat(mail.unsubscribing()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        URI link = URI.create(
                mail.unsubscribing().getOrDefault("List-Unsubscribe", "").replaceAll("[<>]", ""));
        String address = link.getPath() + "?" + link.getQuery();

        Visitor program = Visitor.anonymous();
        assertThat(program.get(address).body()).contains("Wie möchten Sie Hinweise per Mail bekommen?");
        assertThat(way()).isEqualTo(AT_ONCE);
        Answer answer = program.post(address, Map.of("List-Unsubscribe", "One-Click"));

        assertThat(answer.body()).contains("Sie bekommen Hinweise nur noch im Portal.");
        assertThat(way()).isEqualTo(OFF);
        assertThat(program.post(mail.link("/a/").getPath(), Map.of("option", "WEEKLY"))
                        .body())
                .contains("einmal in der Woche");
        assertThat(way()).isEqualTo(WEEKLY);
    }

    private MailWay way() {
        return stage.ask(TRAINING_AGENCY, () -> wishes.mine().way("notifications"));
    }

    private void wish(MailWay way) {
        stage.as(TRAINING_AGENCY, () -> wishes.choose(TIMES, Map.of("notifications", way)));
    }

    private void given(String title, Instant moment) {
        act(moment, () -> task(title, TRAINING_AGENCY));
    }

    private ItemRef task(String title, Persona persona) {
        long number = tasks.assign(new NewTask(
                here(), stage.person(persona), title, LocalDate.of(2032, 1, 1), new ItemRef("core", "task", "0")));
        return new ItemRef("core", "task", String.valueOf(number));
    }

    private void act(Instant moment, Runnable deed) {
        stage.as(COORDINATOR, moment, () -> {
            Transactions.commit(deed);
        });
    }

    private void write(Instant moment) {
        stage.as(ADMINISTRATOR, moment, () -> {
            long number = stage.person(TRAINING_AGENCY).value();
            mailing.waiting(number - 1, 1).stream()
                    .filter(person -> person.value() == number)
                    .forEach(mailing::write);
        });
    }

    /** The texts of the mails that are written at this moment. */
    private List<String> mails(Instant moment) {
        write(moment);
        return entities.createQuery(
                        "select m.text from OutboxMail m where m.recipientPerson = :person and m.created = :moment",
                        String.class)
                .setParameter("person", stage.person(TRAINING_AGENCY).value())
                .setParameter("moment", moment)
                .getResultList();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
