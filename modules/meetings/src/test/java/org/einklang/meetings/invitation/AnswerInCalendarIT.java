package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.mail.Mailbox;
import org.junit.jupiter.api.Test;

/** People answer an invitation in Outlook or Thunderbird, and the portal reads it from its mailbox. */
class AnswerInCalendarIT extends CalendarMailStage {

    @Inject
    private AttendanceAnswer attendance;

    @Test
    void what_people_answer_in_outlook_or_thunderbird_is_their_answer_as_if_they_had_used_the_link() {
        answered(reply("outlook-reply", HEAD_OF_AGENCY, "ACCEPTED"));
        answered(reply("thunderbird-reply", HEAD_OF_JOBCENTER, "DECLINED"));
        answered(reply("google-reply", HEAD_OF_CITY, "TENTATIVE"));
        look();

        assertThat(answer(HEAD_OF_AGENCY)).isEqualTo(Answer.ACCEPTED);
        assertThat(answer(HEAD_OF_JOBCENTER)).isEqualTo(Answer.DECLINED);
        assertThat(answer(HEAD_OF_CITY)).isEqualTo(Answer.TENTATIVE);
    }

    @Test
    void the_invitation_itself_says_where_the_answer_goes() {
        String calendar = Eventually.present(
                () -> Mailbox.of(HEAD_OF_AGENCY.mail()).all().stream()
                        .map(mail ->
                                mail.parts().getOrDefault("text/calendar", "").replace("\r\n ", ""))
                        .filter(text -> text.contains("UID:" + uid()))
                        .findFirst(),
                () -> "no invitation to " + uid());

        assertThat(calendar).containsPattern("\nORGANIZER;.*:mailto:" + Mailbox.PORTAL + "\r\n");
    }

    @Test
    void somebody_who_changes_their_mind_is_believed_the_last_time_whatever_the_order_of_the_mails() {
        answered(reply("outlook-reply", HEAD_OF_AGENCY, "DECLINED").with("stamp", "20260310T120000Z"));
        answered(reply("outlook-reply", HEAD_OF_AGENCY, "ACCEPTED").with("stamp", "20260310T110000Z"));
        look();

        assertThat(answer(HEAD_OF_AGENCY)).isEqualTo(Answer.DECLINED);
    }

    @Test
    void nobody_answers_for_others_and_who_is_not_invited_answers_nothing() {
        answered(reply("outlook-reply", HEAD_OF_AGENCY, "ACCEPTED").with("from", "fremd@elsewhere.example"));
        answered(reply("outlook-reply", HEAD_OF_AGENCY, "ACCEPTED").with("from", HEAD_OF_CITY.mail()));
        answered(reply("thunderbird-reply", TEAM_CITY, "ACCEPTED"));
        answered(reply("thunderbird-reply", HEAD_OF_JOBCENTER, "ACCEPTED").with("uid", uid() + ".example"));
        look();

        assertThat(invitees.of(meeting))
                .allSatisfy(one -> assertThat(one.getAnswer()).isEqualTo(Answer.NONE));
    }

    @Test
    void an_answer_to_a_meeting_that_is_cancelled_changes_nothing() {
        stage.as(HEAD_OF_AGENCY, () -> attendance.answer(meeting, Answer.DECLINED));
        cancel();
        answered(reply("outlook-reply", HEAD_OF_AGENCY, "ACCEPTED"));
        look();

        assertThat(answer(HEAD_OF_AGENCY)).isEqualTo(Answer.DECLINED);
    }

    @Test
    void a_proposal_for_another_time_is_no_answer() {
        answered(reply("outlook-counter", SECRETARY, "TENTATIVE"));
        look();

        assertThat(answer(SECRETARY)).isEqualTo(Answer.NONE);
    }
}
