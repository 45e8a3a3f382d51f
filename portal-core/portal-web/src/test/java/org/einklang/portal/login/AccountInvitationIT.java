package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the coordinator's invitation and from a forgotten password to a password, by the link in a real mail. */
@ExtendWith(ArquillianExtension.class)
class AccountInvitationIT {

    private static final String CLOSED = "Dieser Link gilt nicht mehr";

    @Inject
    private Stage stage;

    @Inject
    private AccountInvitation invitation;

    @Inject
    private PasswordChoice choice;

    @Inject
    private ResetLinks resets;

    @Inject
    private Newcomers newcomers;

    @Inject
    private SecuredAccounts announced;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private final List<PersonId> people = new ArrayList<>();

    @AfterEach
    void forget() {
        newcomers.forget(people);
    }

    @Test
    void who_is_invited_chooses_a_password_by_the_link_in_the_mail_once() {
        PersonId person = invited("einladung.eins");
        assertThat(announced.keptOf(person)).containsExactly("login.audit.invited");
        String link = linkFor("einladung.eins", "Einladung");
        Visitor visitor = Visitor.from("203.0.113.11");

        assertThat(visitor.get(link).status()).isEqualTo(200); // so does a mail scanner, and nothing is used up
        assertThat(visitor.get(link).body()).contains("einladung.eins").doesNotContain(CLOSED);
        assertThat(visitor.get(link).header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(visitor.get(link).header("Cache-Control")).contains("no-store");
        assertThat(choose(visitor, link, "password1234").body()).contains("leicht zu erraten");
        assertThat(choose(visitor, link, Newcomers.PASSWORD).location()).endsWith("/login?reason=chosen");
        assertThat(visitor.tryLogin("einladung.eins", Newcomers.PASSWORD).status())
                .isEqualTo(302);

        assertThat(visitor.get(link).body()).contains(CLOSED);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> choice.choose(token(link), "noch ein Igel im Garten"))
                .extracting(RuleViolation::key)
                .isEqualTo("login.link.closed.text");
        assertThat(announced.keptOf(person))
                .containsExactly("login.audit.invited", "login.audit.chosen", "audit.act.logged_in");
    }

    @Test
    void nobody_logs_in_before_the_password_is_chosen() {
        invited("einladung.leer");

        assertThat(Visitor.from("203.0.113.12").tryLogin("einladung.leer", "").status())
                .isEqualTo(200);
        assertThat(Visitor.from("203.0.113.12")
                        .tryLogin("einladung.leer", "nobody has this password")
                        .body())
                .contains("Die Anmeldung passt nicht.");
    }

    @Test
    void a_new_invitation_makes_the_old_link_void() {
        PersonId person = invited("einladung.zwei");
        String first = linkFor("einladung.zwei", "Einladung");
        stage.as(COORDINATOR, () -> invitation.inviteAgain(here(), person));

        assertThat(choice.loginFor(token(first))).isEmpty();
        assertThat(announced.keptOf(person)).containsExactly("login.audit.invited", "login.audit.invited_again");
    }

    @Test
    void a_link_is_too_old_after_seven_days() {
        invited("einladung.alt");
        String link = linkFor("einladung.alt", "Einladung");

        stage.as(
                COORDINATOR,
                clock.instant().plus(Duration.ofDays(6)),
                () -> assertThat(choice.loginFor(token(link))).contains("einladung.alt"));
        stage.as(
                COORDINATOR,
                clock.instant().plus(Duration.ofDays(8)),
                () -> assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> choice.choose(token(link), Newcomers.PASSWORD)));
    }

    @Test
    void only_the_coordinator_invites() {
        PersonId person = newcomer("einladung.verboten");

        assertThat(List.of(CHAIR, SECRETARY, ADMINISTRATOR)).allSatisfy(persona -> {
            assertNotVisible(persona, () -> invitation.invite(here(), person, "einladung.verboten"));
            assertNotVisible(persona, () -> invitation.inviteAgain(here(), stage.person(CHAIR)));
        });
    }

    @Test
    void the_coordinator_invites_nobody_of_another_cooperation() {
        PersonId person = newcomer("einladung.nebenan");
        CooperationId elsewhere =
                directory.cooperation("weidental").orElseThrow().id();

        assertNotVisible(COORDINATOR, () -> invitation.invite(elsewhere, person, "einladung.nebenan"));
    }

    @Test
    void a_login_name_is_given_once_and_who_has_a_password_is_not_invited_again() {
        PersonId person = newcomer("einladung.doppelt");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> invitation.invite(here(), person, "Schrift.Stadt")))
                .extracting(RuleViolation::key)
                .isEqualTo("core.account.login_taken");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> invitation.inviteAgain(here(), stage.person(CHAIR))))
                .extracting(RuleViolation::key)
                .isEqualTo("login.accounts.already_active");
    }

    @Test
    void nobody_has_two_accounts() {
        PersonId person = invited("einladung.erste");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> invitation.invite(here(), person, "einladung.zweite")))
                .extracting(RuleViolation::key)
                .isEqualTo("login.invite.has_account");
    }

    @Test
    void a_forgotten_password_is_chosen_anew_and_every_session_ends() {
        PersonId person = people(newcomers.with("vergessen.eins"));
        Visitor visitor = Visitor.from("203.0.113.13");
        Answer answer = visitor.submit(
                "/login/forgotten", Map.of("forgotten:name", "Vergessen.Eins@lindental.example"), "forgotten:submit");
        assertThat(answer.location()).endsWith("/login/forgotten?sent=1");
        String link = linkFor("vergessen.eins", "Neues Passwort");
        assertThat(announced.of(person)).isEmpty();

        assertThat(choose(visitor, link, "noch ein Igel im Garten").status()).isEqualTo(302);
        assertThat(visitor.tryLogin("vergessen.eins", Newcomers.PASSWORD).status())
                .isEqualTo(200);
        assertThat(visitor.tryLogin("vergessen.eins", "noch ein Igel im Garten").status())
                .isEqualTo(302);
        assertThat(announced.of(person)).containsExactly(new AccountSecured(person, ""));
        assertThat(announced.keptOf(person)).containsExactly("login.audit.reset", "audit.act.logged_in");
        assertThat(Mailbox.of("vergessen.eins@lindental.example")
                        .await("zurückgesetzt")
                        .text())
                .contains("Waren Sie es nicht?")
                .doesNotContain("Igel");
    }

    @Test
    void who_asks_for_a_name_that_nobody_has_hears_the_same() {
        people(newcomers.with("vergessen.zwei"));
        Visitor.from("203.0.113.16")
                .submit("/login/forgotten", Map.of("forgotten:name", "irgendwer"), "forgotten:submit"); // reads the key
        Visitor known = Visitor.from("203.0.113.14");
        Visitor unknown = Visitor.from("203.0.113.15");

        Answer one = known.submit("/login/forgotten", Map.of("forgotten:name", "vergessen.zwei"), "forgotten:submit");
        Answer other = unknown.submit("/login/forgotten", Map.of("forgotten:name", "gibtesnicht"), "forgotten:submit");

        assertThat(other.location()).isEqualTo(one.location());
        assertThat(other.status()).isEqualTo(one.status());
        assertThat(other.statements()).isEqualTo(one.statements());
    }

    @Test
    void three_links_an_hour_are_enough_and_only_the_last_one_works() {
        people(newcomers.with("vergessen.drei"));
        for (int i = 0; i < 5; i++) {
            resets.send("vergessen.drei");
        }
        List<String> links = mails("vergessen.drei", 3);

        assertThat(links).hasSize(3);
        assertThat(links.stream().filter(link -> choice.loginFor(token(link)).isPresent()))
                .hasSize(1);
    }

    private List<String> mails(String name, int wanted) {
        return org.einklang.testkit.Eventually.present(
                () -> java.util.Optional.of(Mailbox.of(name + "@lindental.example").all().stream()
                                .map(mail -> mail.link("/login/password/").getPath())
                                .toList())
                        .filter(links -> links.size() >= wanted),
                () -> "not " + wanted + " mails to " + name);
    }

    private PersonId invited(String login) {
        PersonId person = newcomer(login);
        stage.as(COORDINATOR, () -> invitation.invite(here(), person, login));
        return person;
    }

    private PersonId newcomer(String name) {
        return people(newcomers.without(name));
    }

    private PersonId people(PersonId person) {
        people.add(person);
        return person;
    }

    private static String linkFor(String name, String subject) {
        return Mailbox.of(name + "@lindental.example")
                .await(subject)
                .link("/login/password/")
                .getPath();
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static Answer choose(Visitor visitor, String link, String password) {
        return visitor.submit(link, Map.of("choice:password", password), "choice:submit");
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private void assertNotVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }
}
