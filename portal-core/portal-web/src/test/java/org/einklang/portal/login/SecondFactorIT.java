package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second factor, as the database and the login know it. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {

    @Inject
    private Stage stage;

    @Inject
    private SecondFactors factors;

    @Inject
    private SecondFactorRelease release;

    @Inject
    private SecondStep step;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordKeeping keeping;

    @Inject
    private Passwords passwords;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private Newcomers newcomers;

    @Inject
    private SecuredAccounts announced;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryReading reading;

    @Inject
    private Clock clock;

    private final List<PersonId> people = new ArrayList<>();

    @AfterEach
    void forget() {
        newcomers.forget(people);
    }

    @Test
    void each_code_works_once_also_when_two_come_at_the_same_moment() throws Exception {
        PersonId person = person("faktor.eins");
        byte[] secret = switchedOn(person);
        String next = Totp.code(secret, Totp.step(clock.instant()) + 1);

        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> use = () -> factors.use(person, next);
            int used = 0;
            for (Future<Boolean> one : two.invokeAll(List.of(use, use))) {
                used += one.get() ? 1 : 0;
            }
            assertThat(used).isEqualTo(1);
        } finally {
            two.shutdownNow();
        }
        assertThat(factors.use(person, next)).isFalse();
    }

    @Test
    void a_code_on_paper_works_once_and_only_for_its_person() {
        PersonId person = person("faktor.zwei");
        PersonId other = person("faktor.andere");
        switchedOn(person);
        switchedOn(other);
        List<String> codes = factors.drawRecoveryCodes(person);

        assertThat(factors.use(other, codes.get(0))).isFalse();
        assertThat(factors.use(person, codes.get(0).toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(factors.use(person, codes.get(0))).isFalse();
        assertThat(factors.recoveryCodesLeft(person)).isEqualTo(9);
        assertThat(announced.keptOf(person)).containsExactly("login.audit.recovery");

        factors.drawRecoveryCodes(person);
        assertThat(factors.use(person, codes.get(1))).isFalse();
    }

    @Test
    void a_secret_that_was_never_confirmed_is_not_asked_for() {
        PersonId person = person("faktor.halb");
        factors.begin(person);

        assertThat(factors.isOn(person)).isFalse();
        assertThat(Visitor.from("203.0.113.21")
                        .tryLogin("faktor.halb", Newcomers.PASSWORD)
                        .location())
                .doesNotContain("/login/code");
    }

    @Test
    void the_password_alone_opens_nothing_and_the_code_leads_to_the_wanted_page() {
        PersonId person = person("faktor.drei");
        byte[] secret = switchedOn(person);
        Visitor visitor = Visitor.from("203.0.113.22");

        Answer first = visitor.submit(
                "/login?to=/me/look",
                Map.of("login:name", "faktor.drei", "login:password", Newcomers.PASSWORD),
                "login:submit");
        assertThat(first.location()).contains("/login/code?to=%2Fme%2Flook");
        assertThat(visitor.get("/me/look").location()).contains("/login?to=");

        String page = "/login/code?to=%2Fme%2Flook";
        assertThat(visitor.submit(page, Map.of("code:code", "000000"), "code:submit")
                        .body())
                .contains("Der Code stimmt nicht oder wurde schon benutzt.");
        String code = Totp.code(secret, Totp.step(clock.instant()) + 1);
        Answer second = visitor.submit(page, Map.of("code:code", code), "code:submit");
        assertThat(second.status()).isEqualTo(302);
        assertThat(second.location()).endsWith("/me/look");
        assertThat(visitor.get("/me/look").status()).isEqualTo(200);
    }

    @Test
    void a_code_without_the_password_before_opens_nothing() {
        byte[] secret = switchedOn(person("faktor.vier"));
        String code = Totp.code(secret, Totp.step(clock.instant()) + 1);

        assertThat(Visitor.from("203.0.113.23")
                        .submit("/login/code", Map.of("code:code", code), "code:submit")
                        .body())
                .contains("Das hat zu lange gedauert.");
    }

    @Test
    void the_note_between_the_two_pages_is_bound_to_person_time_and_password() {
        PersonId person = person("faktor.fuenf");
        Account account = accounts.of(person).orElseThrow();
        String note = step.noteFor(account);

        assertThat(step.whoGavePassword(note)).contains(person);
        assertThat(step.whoGavePassword(note.replaceFirst("\\d+", "1"))).isEmpty();
        assertThat(step.whoGavePassword(note + "0")).isEmpty();
        stage.as(
                COORDINATOR,
                clock.instant().plus(Duration.ofMinutes(6)),
                () -> assertThat(step.whoGavePassword(note)).isEmpty());
        keeping.anew(person, passwords.hash("ein anderer Igel schläft"));
        assertThat(step.whoGavePassword(note)).isEmpty();
    }

    @Test
    void who_guesses_codes_waits() {
        PersonId person = person("faktor.raten");
        byte[] secret = switchedOn(person);
        Visitor visitor = Visitor.from("203.0.113.24");
        visitor.tryLogin("faktor.raten", Newcomers.PASSWORD);
        for (int i = 0; i < 9; i++) {
            throttle.failed("code " + person.value(), Optional.of(person), new Origin("203.0.113.24", ""));
        }

        String code = Totp.code(secret, Totp.step(clock.instant()) + 1);
        assertThat(visitor.submit("/login/code", Map.of("code:code", code), "code:submit")
                        .body())
                .contains("Zu viele Fehlversuche.");
    }

    @Test
    void the_coordinator_releases_somebody_who_has_lost_the_phone_and_the_person_hears_of_it() {
        PersonId person = person("faktor.verloren");
        switchedOn(person);

        assertThat(List.of(CHAIR, ADMINISTRATOR))
                .allSatisfy(persona -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.as(
                                persona, () -> release.release(stage.world().cooperation(), person))));
        stage.as(COORDINATOR, () -> release.release(stage.world().cooperation(), person));

        assertThat(factors.isOn(person)).isFalse();
        assertThat(announced.keptOf(person)).containsExactly("login.audit.factor_released");
        assertThat(announced.of(person)).containsExactly(new AccountSecured(person, ""));
        assertThat(Mailbox.of("faktor.verloren@lindental.example")
                        .await("zweiter Faktor wurde abgeschaltet")
                        .text())
                .contains("Koordinationsstelle");
    }

    @Test
    void the_coordinator_releases_nobody_of_another_cooperation() {
        CooperationId there = directory.cooperation("weidental").orElseThrow().id();
        PersonId stranger = stage.ask(STEERING_AGENCY, () -> reading.peopleLike(there, Canary.PART, 1))
                .get(0)
                .id();

        assertThat(List.of(stage.world().cooperation(), there))
                .allSatisfy(cooperation -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.as(COORDINATOR, () -> release.release(cooperation, stranger))));
    }

    @Test
    void nobody_releases_their_own() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR, () -> release.release(stage.world().cooperation(), stage.person(COORDINATOR))));
    }

    private PersonId person(String name) {
        PersonId person = newcomers.with(name);
        people.add(person);
        return person;
    }

    private byte[] switchedOn(PersonId person) {
        factors.begin(person);
        byte[] secret = factors.unconfirmedSecret(person).orElseThrow();
        assertThat(factors.confirm(person, Totp.code(secret, Totp.step(clock.instant()))))
                .isTrue();
        return secret;
    }
}
