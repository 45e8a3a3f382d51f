package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.rest.ApiScope;
import org.einklang.portal.rights.SmallCooperation;
import org.einklang.portal.token.AccessTokens;
import org.einklang.portal.token.WishedToken;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.rights.RightsMatrix;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever needs a second factor sets it up first, and is never locked out for good. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorDutyIT {

    private static final String PAGE = "/me/security/second-factor";

    @Inject
    private Stage stage;

    @Inject
    private SwornPeople people;

    @Inject
    private RequiredOfSome required;

    @Inject
    private SecondFactors factors;

    @Inject
    private SecondFactorRelease release;

    @Inject
    private SecuredAccounts announced;

    @Inject
    private SmallCooperation cooperations;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Clock clock;

    @AfterEach
    void release() {
        required.fromNobody();
    }

    @Test
    void a_coordinator_without_one_is_led_to_it_and_opens_nothing_else() {
        SmallCooperation.World world = people.found("pflicht-eins");
        required.from(world.one());
        Visitor visitor = loggedIn("pflicht-eins.one");

        assertThat(List.of(
                        "/",
                        "/c/pflicht-eins",
                        "/c/pflicht-eins/people?text=a&page=2",
                        "/c/pflicht-eins/people?csv=1",
                        "/c/pflicht-eins/contacts/list/all.vcf",
                        "/c/lindental/people",
                        "/c/gibtesnicht",
                        "/me/look",
                        "/me/security",
                        "/me/sessions",
                        "/me/tokens",
                        "/admin/modules",
                        "/test-moment"))
                .allSatisfy(address -> assertLed(visitor.get(address), address));
        assertLed(RightsMatrix.forged(visitor, "/c/pflicht-eins/roles"), "/c/pflicht-eins/roles");
        assertThat(visitor.get("/api/v1/pflicht-eins/meetings").status()).isEqualTo(401);
    }

    @Test
    void what_belongs_to_everybody_and_the_way_out_stay_open() {
        SmallCooperation.World world = people.found("pflicht-zwei");
        required.from(world.one());
        Visitor visitor = loggedIn("pflicht-zwei.one");

        assertThat(List.of("/help", "/privacy", "/imprint", "/accessibility", PAGE))
                .allSatisfy(
                        open -> assertThat(visitor.get(open).status()).as(open).isEqualTo(200));
        assertThat(visitor.get(PAGE).body())
                .contains("Ihre Rolle braucht einen zweiten Faktor.", "/logout")
                .doesNotContain("href=\"/me/look\"");
        assertThat(path(visitor.post("/logout", Map.of()))).isEqualTo("/login");
        assertThat(visitor.get("/me/look").location()).contains("/login?to=");
    }

    @Test
    void with_it_the_way_leads_on_and_the_next_login_asks_for_the_code() {
        SmallCooperation.World world = people.found("pflicht-drei");
        required.from(world.one());
        Visitor visitor = loggedIn("pflicht-drei.one");
        String page = PAGE + "?to=%2Fc%2Fpflicht-drei%2Fpeople";

        Answer begun = visitor.submit(page, Map.of("begin:current", Newcomers.PASSWORD), "begin:submit");
        assertThat(path(begun)).isEqualTo(page);
        byte[] secret = factors.unconfirmedSecret(world.one()).orElseThrow();
        String done = visitor.submit(
                        page, Map.of("confirm:code", Totp.code(secret, Totp.step(clock.instant()))), "confirm:submit")
                .body();
        assertThat(done).contains("Der zweite Faktor ist eingeschaltet.", "href=\"/c/pflicht-drei/people\"");
        assertThat(visitor.get("/c/pflicht-drei/people").status()).isEqualTo(200);

        assertThat(Visitor.from("203.0.113.32")
                        .tryLogin("pflicht-drei.one", Newcomers.PASSWORD)
                        .location())
                .contains("/login/code");
    }

    @Test
    void nobody_is_led_to_another_site_afterwards() {
        SmallCooperation.World world = people.found("pflicht-vier");
        required.from(world.one());
        Visitor visitor = loggedIn("pflicht-vier.one");
        String page = PAGE + "?to=https%3A%2F%2Felsewhere.example%2F";
        factors.begin(world.one());
        byte[] secret = factors.unconfirmedSecret(world.one()).orElseThrow();

        assertThat(visitor.submit(
                                page,
                                Map.of("confirm:code", Totp.code(secret, Totp.step(clock.instant()))),
                                "confirm:submit")
                        .body())
                .contains("Der zweite Faktor ist eingeschaltet.")
                .doesNotContain("href=\"https://elsewhere.example");
    }

    @Test
    void a_role_that_is_given_during_a_session_asks_for_it_with_the_next_click() {
        SmallCooperation.World world = people.found("pflicht-fuenf");
        required.from(world.other());
        Visitor evaluator = loggedIn("pflicht-fuenf.other");
        assertThat(evaluator.get("/c/pflicht-fuenf/people").status()).isEqualTo(200);

        people.give(world, world.other(), Role.COORDINATOR);

        assertLed(evaluator.get("/c/pflicht-fuenf/people"), "/c/pflicht-fuenf/people");
    }

    /** Also for programs: a key from before waits until its maker has done their duty. */
    @Test
    void a_key_for_programs_waits_as_well() {
        SmallCooperation.World world = people.found("pflicht-neun");
        String secret = cooperations.ask(
                world.one(), () -> tokens.create(new WishedToken("Programm", EnumSet.allOf(ApiScope.class), 30)));
        Program program = Program.with(secret);
        assertThat(program.get("/api/v1/pflicht-neun/people").status()).isEqualTo(200);

        required.from(world.one());
        assertThat(program.get("/api/v1/pflicht-neun/people").status()).isEqualTo(403);
        assertThat(program.get("/api/v1/pflicht-neun/people").body()).contains("urn:einklang:problem:second-factor");

        people.withFactor(world.one());
        assertThat(program.get("/api/v1/pflicht-neun/people").status()).isEqualTo(200);
    }

    /** Such as for a new phone: it may be given up, and the next one is due at once. */
    @Test
    void who_gives_it_up_sets_up_the_next_one() {
        SmallCooperation.World world = people.found("pflicht-sechs");
        required.from(world.one());
        Visitor visitor = loggedIn("pflicht-sechs.one");
        people.withFactor(world.one());
        assertThat(visitor.get("/c/pflicht-sechs").status()).isEqualTo(200);

        Answer given = visitor.submit(PAGE, Map.of("keep:current", Newcomers.PASSWORD), "keep:giveUp");

        assertThat(path(given)).isEqualTo(PAGE);
        assertThat(visitor.get(PAGE).body()).contains("Richten Sie jetzt den nächsten ein");
        assertLed(visitor.get("/c/pflicht-sechs"), "/c/pflicht-sechs");
    }

    @Test
    void in_the_demo_its_accounts_are_asked_for_nothing() {
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental").status()).isEqualTo(200);
        assertThat(Visitor.as(ADMINISTRATOR).get("/admin/administrators").status())
                .isEqualTo(200);
    }

    @Test
    void an_administrator_lets_a_coordinator_in_again_who_hears_of_it() {
        SmallCooperation.World world = people.found("pflicht-sieben");
        people.withFactor(world.one());

        stage.as(ADMINISTRATOR, () -> release.release(" Pflicht-Sieben.One "));

        assertThat(factors.isOn(world.one())).isFalse();
        assertThat(announced.keptOf(world.one())).contains("login.audit.factor_released");
        assertThat(announced.of(world.one())).contains(new AccountSecured(world.one(), ""));
        assertThat(Mailbox.of("pflicht-sieben.one@example.org")
                        .await("zweiter Faktor wurde abgeschaltet")
                        .text())
                .contains("die Administration des Portals");
    }

    @Test
    void nobody_else_does_and_nobody_their_own_way_around() {
        SmallCooperation.World world = people.found("pflicht-acht");
        people.withFactor(world.one());

        assertThat(List.of(COORDINATOR, CHAIR))
                .allSatisfy(persona -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.as(persona, () -> release.release("pflicht-acht.one"))));
        assertThat(factors.isOn(world.one())).isTrue();
        assertRefused("admin", "login.accounts.own_factor");
        assertRefused("pflicht-acht.other", "login.release.none");
        assertRefused("gibtesnicht", "rights.no_account");
    }

    private void assertRefused(String account, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(ADMINISTRATOR, () -> release.release(account)))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private static Visitor loggedIn(String account) {
        Visitor visitor = Visitor.from("203.0.113.31");
        assertThat(visitor.tryLogin(account, Newcomers.PASSWORD).status()).isEqualTo(302);
        return visitor;
    }

    private static void assertLed(Answer answer, String wanted) {
        assertThat(answer.status()).as(wanted).isEqualTo(302);
        assertThat(path(answer)).isEqualTo(PAGE + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    private static String path(Answer redirect) {
        return redirect.location().replaceFirst("^https?://[^/]+", "");
    }
}
