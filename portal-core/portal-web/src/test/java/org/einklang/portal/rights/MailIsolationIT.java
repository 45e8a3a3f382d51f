package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.rights.Cast;
import org.junit.jupiter.api.Test;

/** What is sent of one cooperation goes to nobody else, and neither do the links in it. */
class MailIsolationIT extends IsolationStage {

    @Inject
    private AnswerLinks links;

    @Inject
    private Clock clock;

    /** A mail says what only its reader may know, and the calendar part of it goes into a diary that others may see. */
    @Test
    void mails_about_the_other_cooperation_go_to_who_sits_there_and_to_nobody_else() {
        ReceivedMail invitation = Mailbox.of(STEERING_AGENCY.mail()).await("Sitzung " + Canary.WORD);
        assertThat(invitation.calendar()).contains(Canary.WORD);
        assertThat(invitation.link("/a/")).isNotNull();

        assertThat(Cast.onlyHere())
                .allSatisfy(persona -> assertThat(Mailbox.of(persona.mail()).all())
                        .as(persona.toString())
                        .noneMatch(MailIsolationIT::speaksOfThere));
    }

    /** Who sits in both gets mails of both, and each of them speaks of one only. */
    @Test
    void no_mail_speaks_of_two_cooperations() {
        Mailbox.of(STEERING_AGENCY.mail()).await("Sitzung " + Canary.WORD);

        assertThat(Mailbox.of(STEERING_AGENCY.mail()).all().stream().filter(MailIsolationIT::speaksOfThere))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(said(mail)).doesNotContain("/c/lindental", "Kooperation Lindental"));
    }

    @Test
    void an_answer_link_shows_the_one_thing_that_it_was_sent_for() {
        String there = Mailbox.of(STEERING_AGENCY.mail())
                .await("Sitzung " + Canary.WORD)
                .link("/a/")
                .getPath();
        assertThat(Visitor.anonymous().get(there).body()).contains(Canary.WORD).doesNotContain("/c/lindental");

        assertThat(Cast.onlyHere().stream()
                        .flatMap(persona -> Mailbox.of(persona.mail()).all().stream())
                        .filter(mail -> mail.parts().containsKey("text/plain"))
                        .flatMap(mail -> mail.links().stream())
                        .map(URI::getPath)
                        .filter(link -> link.startsWith("/a/")))
                .allSatisfy(
                        link -> assertThat(Visitor.anonymous().get(link).body()).doesNotContain(Canary.WORD));
    }

    /** Whoever could make such a link for somebody who has nothing to do with the thing would still show and answer nothing. */
    @Test
    void a_link_to_somebody_who_has_nothing_to_do_with_the_thing_answers_nothing() {
        String link = links.create(
                        new AnswerTicket("contact.still_right", contacts().ref(), stage.person(SECRETARY)),
                        clock.instant().plus(Duration.ofHours(1)))
                .getPath();

        assertThat(List.of(
                        Visitor.anonymous().get(link),
                        Visitor.known(SECRETARY).get(link),
                        Visitor.anonymous().post(link, Map.of("option", "YES"))))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(410);
                    assertThat(answer.body()).doesNotContain(Canary.WORD);
                });
    }

    private static boolean speaksOfThere(ReceivedMail mail) {
        return said(mail).contains(Canary.WORD);
    }

    private static String said(ReceivedMail mail) {
        return mail.subject() + "\n" + String.join("\n", mail.parts().values());
    }
}
