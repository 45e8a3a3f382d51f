package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.dates.Outsider;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ReceivedMail;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People without an account say when they can come. */
@ExtendWith(ArquillianExtension.class)
class OutsidersIT extends DatesStage {

    @Test
    void somebody_without_an_account_answers_by_the_link_and_sees_nothing_of_the_others() {
        Outsider kim = outsider(Locale.ENGLISH);
        long poll = started("Mit Gästen", List.of(kim));
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, said(poll, Availability.NO, "Bin im Urlaub")));
        ReceivedMail mail = Mailbox.of(kim.mail()).await("When can you come? Mit Gästen");
        assertThat(mail.text()).doesNotContain("/c/");
        assertThat(mail.html()).contains("/a/");
        String link = mail.link("/a/").getPath();

        Visitor nobody = Visitor.anonymous();
        String question = nobody.get(link).body();
        assertThat(question)
                .contains("When can you come?", "Suits", "Turnhalle")
                .doesNotContain("Urlaub");
        assertThat(missingOutsiders(poll)).isEqualTo(1);
        assertThat(nobody.post(link, Map.of("option", "SEND")).body()).contains("Please answer to each proposal");
        assertThat(missingOutsiders(poll)).isEqualTo(1);
        Map<String, String> form = sent(poll, "IF_NEED_BE", "YES");
        form.put("remark", "Only <b>with</b> coffee");
        assertThat(nobody.post(link, form).body()).contains("Your answer has been kept");
        assertThat(nobody.get(link).body()).contains("Only &lt;b&gt;with&lt;/b&gt; coffee");
        assertThat(page(PRESS_AGENCY, poll)).contains(kim.name(), "ohne Konto", "Only &lt;b&gt;with&lt;/b&gt; coffee");

        Map<String, String> forged = sent(poll, "IF_NEED_BE", "PERHAPS");
        assertThat(nobody.post(link, forged).status()).isEqualTo(404);
        stage.as(HOST, () -> polls.decide(poll, proposal(poll, 0)));
        assertThat(nobody.post(link, sent(poll, "NO", "NO")).body()).contains("The date is chosen: Mit Gästen");
        assertThat(posted(kim.mail(), "The date is chosen: Mit Gästen")).contains("Turnhalle");
    }

    @Test
    void somebody_without_an_account_is_asked_while_the_poll_is_running_and_once() {
        Outsider kim = outsider(Locale.GERMAN);
        long poll = started("Nachträglich", List.of(kim));
        Outsider robin = outsider(Locale.ENGLISH);
        stage.as(HOST, () -> asking.ask(poll, robin));

        assertThat(all(kim.mail(), "Wann können Sie? Nachträglich")).hasSize(1);
        String link = link(posted(robin.mail(), "When can you come? Nachträglich"));
        assertThat(Visitor.anonymous().post(link, sent(poll, "YES", "NO")).body())
                .contains("Your answer has been kept");
        assertThat(page(PRESS_AGENCY, poll)).contains(robin.name(), "ohne Konto");
        assertViolation("dates.outsider_asked_already", HOST, () -> asking.ask(poll, robin));
        Outsider nowhere = new Outsider("Niemand", "niemand@", Locale.GERMAN);
        assertViolation("dates.outsider_without_mail", HOST, () -> asking.ask(poll, nowhere));
        assertThat(Visitor.as(HOST)
                        .submit(
                                address(poll),
                                Map.of("guest:name", "Niemand", "guest:mail", "niemand@", "guest:language", "de"),
                                "guest:invite")
                        .body())
                .as("the part of the page that is folded stands open if a field in it is wrong")
                .containsPattern("<details class=\"ek-fold\" open=\"open\"><summary>[^<]*</summary>"
                        + "<div class=\"ek-fold__in\">(?s:(?!</details>).)*id=\"guest:mail-error\"");
        stage.as(HOST, () -> polls.withdraw(poll));
        assertViolation("dates.over.WITHDRAWN", HOST, () -> asking.ask(poll, outsider(Locale.GERMAN)));
    }

    @Test
    void a_link_is_over_when_the_last_date_has_begun() {
        Outsider kim = outsider(Locale.GERMAN);
        long poll = started("Abgelaufen", List.of(kim));
        Instant begun = times(2).get(1).from();
        String token = link(posted(kim.mail(), "Wann können Sie? Abgelaufen"));

        assertThat(file(poll).lastStart()).isEqualTo(begun);
        assertThat(Visitor.anonymous().get(token).status()).isEqualTo(200);
        assertThat(Visitor.anonymous().get(token + "x").status()).isEqualTo(404);
    }
}
