package org.einklang.portal.mail.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.portal.mail.OutboxMail;
import org.einklang.testkit.mail.ProgramMail;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.Test;

/** Whose answer by mail counts, and which. */
class AnswersByMailIT extends MailRoundStage {

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
        Transactions.commit(() -> entities.persist(new OutboxMail(
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
}
