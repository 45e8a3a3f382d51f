package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who guesses is slowed down; whom they attack still gets in. */
@ExtendWith(ArquillianExtension.class)
class LoginThrottleIT {

    private static final String ATTACKER = "203.0.113.66";

    @Inject
    private LoginThrottle throttle;

    @Inject
    private Newcomers newcomers;

    @Inject
    private SecuredAccounts announced;

    @Inject
    private Pbkdf2PasswordHash formerHash;

    private final List<PersonId> people = new ArrayList<>();

    @AfterEach
    void forget() {
        newcomers.forget(people);
    }

    @Test
    void who_guesses_waits_even_with_the_right_password_and_hears_how_long() {
        PersonId person = person("raten.eins");
        fail("raten.eins", Optional.of(person), ATTACKER, 9);

        Answer answer = Visitor.from(ATTACKER).tryLogin("raten.eins", Newcomers.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Zu viele Fehlversuche. Versuchen Sie es in ");
        assertThat(announced.keptOf(person)).containsExactly("login.audit.throttled");
    }

    @Test
    void the_fifth_failure_at_the_login_is_kept_in_the_audit_log() {
        PersonId person = person("raten.zaehlen");
        Visitor visitor = Visitor.from("203.0.113.60");
        for (int i = 0; i < 5; i++) {
            assertThat(announced.keptOf(person)).isEmpty();
            assertThat(visitor.tryLogin("raten.zaehlen", "falsch").body()).contains("Die Anmeldung passt nicht.");
        }

        assertThat(announced.keptOf(person)).containsExactly("login.audit.throttled");
    }

    @Test
    void the_attacked_person_gets_in_from_another_address() {
        PersonId person = person("raten.zwei");
        fail("raten.zwei", Optional.of(person), ATTACKER, 20);

        assertThat(Visitor.from("203.0.113.67")
                        .tryLogin("raten.zwei", Newcomers.PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void the_attacked_person_gets_in_with_the_browser_they_know_from_the_same_address_and_under_siege() {
        PersonId person = person("raten.drei");
        Visitor known = Visitor.from(ATTACKER);
        assertThat(known.tryLogin("raten.drei", Newcomers.PASSWORD).status()).isEqualTo(302);
        known.post("/logout", Map.of());
        for (int i = 0; i < 60; i++) {
            throttle.failed("login raten.drei", Optional.of(person), new Origin("198.51.100." + i, ""));
        }
        fail("raten.drei", Optional.of(person), ATTACKER, 12);

        assertThat(known.tryLogin("raten.drei", Newcomers.PASSWORD).status()).isEqualTo(302);
        assertThat(Visitor.from("203.0.113.99")
                        .tryLogin("raten.drei", Newcomers.PASSWORD)
                        .body())
                .contains("Zu viele Fehlversuche.");
    }

    @Test
    void who_was_right_in_the_end_begins_anew() {
        PersonId person = person("raten.vertippt");
        String here = "203.0.113.71";
        fail("raten.vertippt", Optional.of(person), here, 4);
        assertThat(Visitor.from(here)
                        .tryLogin("raten.vertippt", Newcomers.PASSWORD)
                        .status())
                .isEqualTo(302);
        fail("raten.vertippt", Optional.of(person), here, 4);

        assertThat(Visitor.from(here)
                        .tryLogin("raten.vertippt", Newcomers.PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void an_unknown_name_is_slowed_down_like_a_known_one() {
        fail("gibtesnicht", Optional.empty(), "203.0.113.61", 9);

        assertThat(Visitor.from("203.0.113.61")
                        .tryLogin("gibtesnicht", "irgendwas")
                        .body())
                .contains("Zu viele Fehlversuche. Versuchen Sie es in ");
    }

    @Test
    void who_tries_one_password_on_many_accounts_is_slowed_down_by_address() {
        for (int i = 0; i < 9; i++) {
            fail("spray" + i, Optional.empty(), "203.0.113.62", 1);
        }

        assertThat(Visitor.from("203.0.113.62")
                        .tryLogin("spray99", "Sommer2026!")
                        .body())
                .contains("Zu viele Fehlversuche.");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_take_the_same_way() {
        person("raten.gleich");

        Answer wrong = Visitor.from("203.0.113.63").tryLogin("raten.gleich", "falsch");
        Answer unknown = Visitor.from("203.0.113.64").tryLogin("raten.ungleich", "falsch");
        assertThat(unknown.body()).contains("Die Anmeldung passt nicht.");
        assertThat(wrong.body()).contains("Die Anmeldung passt nicht.");
    }

    @Test
    void twenty_who_log_in_at_once_are_all_answered() throws Exception {
        person("raten.viele");
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(
                        crowd.submit(() -> Visitor.from("203.0.113.70").tryLogin("raten.viele", Newcomers.PASSWORD)));
            }
            int in = 0;
            for (Future<Answer> future : answers) {
                Answer answer = future.get();
                in += answer.status() == 302 ? 1 : 0;
                assertThat(answer.status() == 302 || answer.body().contains("Gerade melden sich sehr viele an."))
                        .as("%s %s", answer.status(), answer.body())
                        .isTrue();
            }
            assertThat(in).isPositive();
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void a_password_that_was_stored_by_a_former_rule_still_fits_and_is_stored_anew() {
        formerHash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256", "Pbkdf2PasswordHash.Iterations", "2048"));
        String former = formerHash.generate(Newcomers.PASSWORD.toCharArray());
        PersonId person = newcomers.with("raten.frueher", former);
        people.add(person);

        assertThat(Visitor.from("203.0.113.71")
                        .tryLogin("raten.frueher", Newcomers.PASSWORD)
                        .status())
                .isEqualTo(302);
        assertThat(newcomers.hashOf(person)).startsWith("PBKDF2WithHmacSHA512:210000:");
        assertThat(Visitor.from("203.0.113.71")
                        .tryLogin("raten.frueher", Newcomers.PASSWORD)
                        .status())
                .isEqualTo(302);
        assertThat(announced.of(person)).isEmpty();
    }

    private PersonId person(String name) {
        PersonId person = newcomers.with(name);
        people.add(person);
        return person;
    }

    private void fail(String name, Optional<PersonId> person, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("login " + name, person, new Origin(address, ""));
        }
    }
}
