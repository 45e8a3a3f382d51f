package org.einklang.portal.mail.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import jakarta.inject.Inject;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.item.ItemRef;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobWork;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.portal.mail.BounceReason;
import org.einklang.portal.mail.MailState;
import org.einklang.portal.mail.OutboxMail;
import org.einklang.portal.mail.keeping.MailKeeping;
import org.einklang.testkit.Persona;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ProgramMail;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of mails in a real mailbox. */
@ExtendWith(ArquillianExtension.class)
class MailRoundIT {

    @Inject
    private MailRound round;

    @Inject
    private QuietRounds rounds;

    @Inject
    private MailHandling handling;

    @Inject
    private InboundMemory memory;

    @Inject
    private ProbeReplies probe;

    @Inject
    private MailKeeping keeping;

    @Inject
    private Outbox outbox;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final Mailbox mailbox = Mailbox.of(Mailbox.PORTAL);
    private final String uid = "probe-" + UUID.randomUUID();

    @BeforeEach
    void letTheJobWait() {
        rounds.begin();
    }

    @AfterEach
    void letTheJobGoOn() {
        look();
        rounds.end();
    }

    @Test
    void the_answer_of_every_program_is_given_as_the_person_and_the_mail_is_put_out_of_the_way() {
        int before = mailbox.unread();
        List<ProgramMail> mails = Stream.of("outlook-reply", "thunderbird-reply", "apple-reply", "google-reply")
                .map(program ->
                        reply(program, TEAM_AGENCY).with("uid", uid + program).with("partstat", "TENTATIVE"))
                .toList();
        mails.forEach(mailbox::deliver);
        look();

        assertThat(mails).allSatisfy(mail -> {
            assertThat(probe.answers(mail.value("uid")))
                    .containsExactly(stage.person(TEAM_AGENCY).value() + " TENTATIVE");
            assertThat(became(mail)).isEqualTo(Reason.ANSWERED);
        });
        assertThat(mailbox.unread()).isEqualTo(before);
    }

    @Test
    void a_mail_is_dealt_with_once_also_when_the_portal_died_before_it_could_mark_it() {
        ProgramMail mail = reply("outlook-reply", TEAM_AGENCY);
        int before = mailbox.unread();
        mailbox.deliver(mail);
        handling.handle(key(mail), MailSorting.sort(mail.bytes())); // and then the machine dies
        look();
        mailbox.deliver(mail); // a mail server that is not sure sends twice
        look();

        assertThat(probe.answers(uid)).hasSize(1);
        assertThat(mailbox.unread()).isEqualTo(before);
    }

    @Test
    void a_mail_that_fails_is_tried_again_kept_aside_in_the_end_and_taken_when_an_administrator_wants_it() {
        String broken = "probe-broken-" + UUID.randomUUID();
        ProgramMail mail = reply("outlook-reply", TEAM_AGENCY).with("uid", broken);
        int before = mailbox.unread();
        mailbox.deliver(mail);
        look();
        assertThat(known(mail).outcome()).isEqualTo(Outcome.TRYING);
        look();
        assertThat(known(mail).attempts()).as("not before its time").isEqualTo(1);

        Instant later = clock.instant();
        for (int i = 0; i < 6; i++) {
            later = later.plus(Duration.ofHours(3));
            stage.as(ADMINISTRATOR, later, this::look);
        }
        assertThat(known(mail).outcome()).isEqualTo(Outcome.ASIDE);
        assertThat(known(mail).attempts()).isEqualTo(5);
        assertThat(known(mail).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("planned"));
        assertThat(mailbox.unread()).as("it stays where people find it").isEqualTo(before + 1);

        assertThatThrownBy(() -> stage.as(
                        COORDINATOR, () -> keeping.lookAgain(known(mail).id())))
                .isInstanceOf(NotVisible.class);
        probe.repair(broken);
        stage.as(ADMINISTRATOR, () -> keeping.lookAgain(known(mail).id()));
        look();
        assertThat(probe.answers(broken)).hasSize(1);
        assertThat(became(mail)).isEqualTo(Reason.ANSWERED);
        assertThat(mailbox.unread()).isEqualTo(before);
    }

    @Test
    void what_does_not_hold_is_ignored_and_the_administrator_can_read_why() {
        ProgramMail sound = reply("thunderbird-reply", TEAM_AGENCY);
        Map<ProgramMail, Reason> mails = new LinkedHashMap<>();
        mails.put(sound.with("uid", "nobody-knows@program.example"), Reason.UNKNOWN_APPOINTMENT);
        mails.put(sound.with("from", "somebody@elsewhere.example"), Reason.FOREIGN_ADDRESS);
        mails.put(sound.with("attendee", "somebody@elsewhere.example"), Reason.FOREIGN_ADDRESS);
        mails.put(sound.with("from", TEAM_CITY.mail()), Reason.FOREIGN_ADDRESS);
        mails.put(sound.with("sequence", "0"), Reason.OTHER_EDITION);
        mails.put(sound.with("sequence", "3"), Reason.OTHER_EDITION);
        mails.put(sound.with("uid", "probe-late"), Reason.NO_LONGER);
        mails.put(sound.with("partstat", "DELEGATED"), Reason.NO_ANSWER);
        Map<ProgramMail, Reason> sent = new LinkedHashMap<>();
        mails.forEach((mail, why) -> sent.put(mail.with("id", UUID.randomUUID() + "@program.example"), why));
        sent.keySet().forEach(mailbox::deliver);
        look();

        assertThat(sent).allSatisfy((mail, why) -> assertThat(became(mail)).isEqualTo(why));
        assertThat(probe.answers(uid)).isEmpty();
    }

    @Test
    void an_earlier_edition_that_still_holds_can_be_answered_and_an_older_answer_is_overtaken() {
        mailbox.deliver(reply("outlook-reply", TEAM_CITY).with("sequence", "2").with("stamp", "20260310T120000Z"));
        ProgramMail older = reply("outlook-reply", TEAM_CITY).with("partstat", "DECLINED");
        mailbox.deliver(older.with("stamp", "20260310T110000Z"));
        mailbox.deliver(reply("outlook-reply", TEAM_JOBCENTER).with("stamp", "20260310T110000Z"));
        look();

        assertThat(became(older)).isEqualTo(Reason.OVERTAKEN);
        assertThat(probe.answers(uid))
                .containsExactly(
                        stage.person(TEAM_CITY).value() + " ACCEPTED",
                        stage.person(TEAM_JOBCENTER).value() + " ACCEPTED");
    }

    @Test
    void the_address_to_which_the_invitation_went_counts_also_when_the_person_has_another_one_by_now()
            throws Exception {
        ProgramMail mail = reply("outlook-reply", TEAM_AGENCY).by("frueher@agentur.example");
        Transactions.commit(
                transaction,
                () -> entities.persist(new OutboxMail(
                        Mail.of(
                                card(TEAM_AGENCY, "Frueher@agentur.example"),
                                "Einladung",
                                "Text",
                                new ItemRef("probe", "thing", uid)),
                        "<" + UUID.randomUUID() + "@portal.example>",
                        clock.instant())));
        mailbox.deliver(mail);
        look();

        assertThat(became(mail)).isEqualTo(Reason.ANSWERED);
    }

    @Test
    void a_proposal_is_kept_where_there_is_a_place_for_it() {
        ProgramMail nowhere = reply("outlook-counter", TEAM_AGENCY);
        ProgramMail kept = reply("outlook-counter", TEAM_AGENCY).with("uid", "probe-open-" + UUID.randomUUID());
        mailbox.deliver(nowhere);
        mailbox.deliver(kept);
        look();

        assertThat(became(nowhere)).isEqualTo(Reason.PROPOSAL);
        assertThat(became(kept)).isEqualTo(Reason.PROPOSED);
    }

    @Test
    void what_people_write_stays_unread_and_what_programs_write_goes_out_of_the_way() {
        int before = mailbox.unread();
        ProgramMail words = ProgramMail.named("words");
        ProgramMail away = ProgramMail.named("out-of-office");
        mailbox.deliver(words);
        mailbox.deliver(away);
        look();

        assertThat(became(words)).isEqualTo(Reason.PERSON);
        assertThat(became(away)).isEqualTo(Reason.AUTOMATIC);
        assertThat(mailbox.unread()).isEqualTo(before + 1);
    }

    @Test
    void a_mail_that_came_back_is_known_as_such_in_the_outbox() throws Exception {
        ItemRef about = new ItemRef("probe", "thing", uid);
        Transactions.commit(
                transaction,
                () -> outbox.put(Mail.of(card(TEAM_AGENCY, "weg@agentur.example"), "Betreff", "Text", about)));
        OutboxMail written = written();
        ProgramMail bounce = ProgramMail.named("bounce")
                .with("original", written.messageId())
                .with("attendee", "weg@agentur.example");
        ProgramMail ofOthers = ProgramMail.named("bounce-exchange").with("original", "<somebody@elsewhere.example>");
        mailbox.deliver(bounce);
        mailbox.deliver(ofOthers);
        look();

        assertThat(became(bounce)).isEqualTo(Reason.BOUNCED);
        assertThat(became(ofOthers)).isEqualTo(Reason.BOUNCE_OF_OTHERS);
        assertThat(written().state()).isEqualTo(MailState.BOUNCED);
        assertThat(written().bounceReason()).contains(BounceReason.NO_SUCH_ADDRESS);
        assertThat(written().lastError().orElseThrow()).contains("User unknown");
    }

    @Test
    void no_mail_that_comes_in_makes_the_portal_write_one() {
        long before = outboxSize();
        for (String file : List.of(
                "outlook-reply",
                "outlook-counter",
                "google-reply",
                "out-of-office",
                "vacation",
                "words",
                "bounce",
                "delay")) {
            mailbox.deliver(ProgramMail.named(file).by(Mailbox.PORTAL));
            mailbox.deliver(ProgramMail.named(file).by(TEAM_AGENCY.mail()).with("uid", uid));
        }
        look();

        assertThat(outboxSize()).isEqualTo(before);
    }

    @Test
    void after_a_while_the_portal_forgets_that_a_mail_came() {
        ProgramMail mail = reply("outlook-reply", TEAM_AGENCY);
        mailbox.deliver(mail);
        look();
        assertThat(memory.known(List.of(key(mail)))).hasSize(1);

        stage.as(ADMINISTRATOR, clock.instant().plus(Duration.ofDays(89)), memory::forgetOld);
        assertThat(memory.known(List.of(key(mail)))).hasSize(1);
        stage.as(ADMINISTRATOR, clock.instant().plus(Duration.ofDays(91)), memory::forgetOld);
        assertThat(memory.known(List.of(key(mail)))).isEmpty();
    }

    private void look() {
        round.run(new JobWork(new JobId(0), "", ""));
    }

    private ProgramMail reply(String program, Persona by) {
        return ProgramMail.named(program).with("uid", uid).with("sequence", "1").by(by.mail());
    }

    private static MailKey key(ProgramMail mail) {
        return MailKey.ofMail("<" + mail.value("id") + ">", 0, 0);
    }

    private InboundMail known(ProgramMail mail) {
        Map<MailKey, InboundMail> known = memory.known(List.of(key(mail)));
        assertThat(known).as("the mail was looked at").hasSize(1);
        return known.values().iterator().next();
    }

    private Reason became(ProgramMail mail) {
        return known(mail).reason();
    }

    private PersonCard card(Persona persona, String address) {
        var card = directory.person(stage.person(persona));
        return new PersonCard(
                card.id(), card.name(), card.function(), card.partner(), card.partnerName(), address, card.locale());
    }

    private OutboxMail written() {
        return entities.createQuery("select m from OutboxMail m where m.itemId = :id", OutboxMail.class)
                .setParameter("id", uid)
                .setHint("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS)
                .getSingleResult();
    }

    private long outboxSize() {
        return entities.createQuery("select count(m) from OutboxMail m", Long.class)
                .getSingleResult();
    }
}
