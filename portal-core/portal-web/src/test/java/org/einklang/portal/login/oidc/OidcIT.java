package org.einklang.portal.login.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;
import static org.einklang.testkit.Personas.TRAINING_AGENCY;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.StandingReading;
import org.einklang.portal.login.Newcomers;
import org.einklang.portal.login.RequiredOfSome;
import org.einklang.portal.login.SwornPeople;
import org.einklang.portal.rights.Holding;
import org.einklang.portal.rights.RoleGiving;
import org.einklang.portal.rights.RolesReading;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.oidc.Fault;
import org.einklang.testkit.oidc.IdentityProvider;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom the authority's provider vouches for comes in; anything that is not quite that stays outside. */
@ExtendWith(ArquillianExtension.class)
class OidcIT {

    private static final String WANTED = "/c/lindental/people";

    @Inject
    private Stage stage;

    @Inject
    private StandingReading standing;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private RolesReading roles;

    @Inject
    private RoleGiving giving;

    @Inject
    private Newcomers newcomers;

    @Inject
    private SwornPeople sworn;

    @Inject
    private RequiredOfSome required;

    private final List<PersonId> people = new ArrayList<>();

    @AfterEach
    void forget() {
        required.fromNobody();
        identities.forgetAll();
        newcomers.forget(people);
    }

    @Test
    void the_right_login_leads_to_the_wanted_page_as_the_person_of_this_mail_address() {
        Visitor visitor = Visitor.anonymous();
        Answer back = login(visitor, "sub-1", TEAM_JOBCENTER.mail(), "", Fault.NONE);

        assertThat(path(back)).isEqualTo(WANTED);
        assertThat(visitor.get(WANTED).status()).isEqualTo(200);
        assertThat(visitor.get("/me/sessions").body()).contains("Teamleitung Junge Menschen");
    }

    @Test
    void the_way_there_carries_state_nonce_and_a_proof_key_in_s256() {
        String address = Visitor.anonymous().get("/oidc/login?to=/").location();

        assertThat(address)
                .startsWith(IdentityProvider.issuer() + "/authorize?")
                .contains("response_type=code", "client_id=" + IdentityProvider.CLIENT, "code_challenge_method=S256")
                .containsPattern("code_challenge=[\\w-]{43}")
                .containsPattern("state=[\\w-]{20}")
                .containsPattern("nonce=[\\w-]{20}")
                .doesNotContain("code_verifier");
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_token_with_any_fault_is_refused_and_the_page_says_so(Fault fault) {
        Visitor visitor = Visitor.anonymous();
        Answer back = login(visitor, "sub-2", TEAM_JOBCENTER.mail(), "", fault);

        assertThat(path(back)).isEqualTo("/login?oidc=untrusted");
        assertThat(visitor.get(path(back)).body()).contains("lässt sich nicht prüfen");
        assertThat(visitor.get(WANTED).location()).contains("/login");
    }

    @Test
    void an_answer_is_taken_once() {
        Visitor visitor = Visitor.anonymous();
        String answer = answer(visitor, "sub-3", TEAM_JOBCENTER.mail(), "", Fault.NONE);
        visitor.get(local(answer));
        visitor.post("/logout", Map.of());

        Answer again = visitor.get(local(answer));
        assertThat(path(again)).isEqualTo("/login?oidc=stale");
        assertThat(visitor.get(path(again)).body()).contains("abgelaufen oder wurde schon benutzt");
    }

    @Test
    void an_answer_that_was_made_for_another_browser_is_not_taken() {
        String stolen = answer(Visitor.anonymous(), "sub-4", TEAM_JOBCENTER.mail(), "", Fault.NONE);
        Visitor victim = Visitor.anonymous();
        victim.get("/oidc/login?to=/");

        assertThat(path(victim.get(local(stolen)))).isEqualTo("/login?oidc=stale");
        assertThat(path(Visitor.anonymous().get(local(stolen)))).isEqualTo("/login?oidc=stale");
    }

    @Test
    void who_breaks_it_off_at_the_provider_is_told() {
        Visitor visitor = Visitor.anonymous();
        String there = visitor.get("/oidc/login?to=/").location();

        Answer back = visitor.get(local(IdentityProvider.get(there + "&as_error=access_denied")));
        assertThat(path(back)).isEqualTo("/login?oidc=cancelled");
        assertThat(visitor.get(path(back)).body()).contains("Die Anmeldung wurde abgebrochen");
    }

    @Test
    void an_answer_of_another_provider_is_refused() {
        Visitor visitor = Visitor.anonymous();
        String answer = answer(visitor, "sub-5", TEAM_JOBCENTER.mail(), "", Fault.NONE);

        assertThat(path(visitor.get(local(answer) + "&iss=https://elsewhere.example")))
                .isEqualTo("/login?oidc=untrusted");
    }

    @Test
    void somebody_without_an_account_learns_whom_to_ask() {
        Visitor visitor = Visitor.anonymous();
        Answer back = login(visitor, "sub-6", "niemand@lindental.example", "", Fault.NONE);

        assertThat(path(back)).isEqualTo("/login/no-account");
        assertThat(visitor.get(path(back)).body())
                .contains("Ihr Konto ist noch nicht eingerichtet", "Koordinationsstelle", "portal@lindental.example");
    }

    @Test
    void a_mail_address_that_the_provider_has_not_verified_proves_nothing() {
        Answer back = login(Visitor.anonymous(), "sub-7", "unverified:" + TEAM_JOBCENTER.mail(), "", Fault.NONE);

        assertThat(path(back)).isEqualTo("/login/no-account");
    }

    @Test
    void afterwards_the_subject_counts_and_not_the_mail_address() {
        login(Visitor.anonymous(), "sub-8", TEAM_JOBCENTER.mail(), "", Fault.NONE);

        Visitor renamed = Visitor.anonymous();
        login(renamed, "sub-8", "neuer.name@lindental.example", "", Fault.NONE);
        assertThat(renamed.get("/me/sessions").body()).contains("Teamleitung Junge Menschen");

        Answer successor = login(Visitor.anonymous(), "sub-9", TEAM_JOBCENTER.mail(), "", Fault.NONE);
        assertThat(path(successor)).isEqualTo("/login/no-account");
    }

    @Test
    void the_session_gets_a_new_id_with_the_login() {
        Visitor visitor = Visitor.anonymous();
        String before = visitor.get("/oidc/login?to=/").header("Set-Cookie");
        String answer = answer(visitor, "sub-10", TEAM_JOBCENTER.mail(), "", Fault.NONE);
        String after = visitor.get(local(answer)).header("Set-Cookie");

        assertThat(before).contains("einklang=");
        assertThat(after).contains("einklang=").isNotEqualTo(before);
    }

    @Test
    void no_address_of_another_site_is_a_destination() {
        Visitor visitor = Visitor.anonymous();
        String there = visitor.get("/oidc/login?to=https://elsewhere.example/").location();
        String answer = IdentityProvider.answerTo(there, "sub-11", TEAM_JOBCENTER.mail(), "", Fault.NONE);

        assertThat(path(visitor.get(local(answer)))).isEqualTo("/");
    }

    @Test
    void roles_follow_the_groups_and_those_given_by_hand_stay() {
        PersonId officer = stage.person(PRESS_CITY);
        long before = count(officer, Role.PRESS_OFFICER);
        login(Visitor.anonymous(), "sub-12", PRESS_CITY.mail(), "evaluators,press,neighbours,others", Fault.NONE);
        assertThat(count(officer, Role.EVALUATOR)).isOne();
        assertThat(count(officer, Role.PRESS_OFFICER))
                .as("a role for a partner holds while the person works there")
                .isEqualTo(before + 1);

        login(Visitor.anonymous(), "sub-12", PRESS_CITY.mail(), "evaluators", Fault.NONE);
        assertThat(count(officer, Role.EVALUATOR)).isOne();
        assertThat(count(officer, Role.PRESS_OFFICER)).isEqualTo(before);

        login(Visitor.anonymous(), "sub-12", PRESS_CITY.mail(), "", Fault.NONE);
        assertThat(count(officer, Role.EVALUATOR)).isZero();
        assertThat(count(officer, Role.PRESS_OFFICER)).isEqualTo(before);
    }

    /** What the groups bring is told as such, and nobody here can take it away. */
    @Test
    void roles_by_groups_say_where_they_come_from() {
        PersonId officer = stage.person(PRESS_CITY);
        login(Visitor.anonymous(), "sub-20", PRESS_CITY.mail(), "evaluators,press", Fault.NONE);

        assertThat(Visitor.known(COORDINATOR)
                        .get("/c/lindental/people/" + officer.value() + "/rights?q=Niederschrift")
                        .body())
                .contains("weil Evaluation aus den Gruppen der eigenen Behörde, seit");
        List<Holding> brought = stage
                .ask(COORDINATOR, () -> roles.held(stage.world().cooperation()))
                .stream()
                .filter(Holding::byGroup)
                .toList();
        assertThat(brought).extracting(Holding::role).containsOnly(Role.EVALUATOR, Role.PRESS_OFFICER);
        assertThat(brought).allSatisfy(one -> {
            assertThat(one.person()).isEqualTo(officer);
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(
                            COORDINATOR, () -> giving.withdraw(stage.world().cooperation(), one.assignment())));
        });
        String page = Visitor.known(COORDINATOR).get("/c/lindental/roles").body();
        assertThat(page).contains("aus den Gruppen der eigenen Behörde, seit").doesNotContain("taking-0");
    }

    @Test
    void who_has_proven_no_second_factor_there_is_asked_for_the_one_here() {
        PersonId person = newcomers.with("oidc.faktor");
        people.add(person);
        byte[] secret = sworn.withFactor(person);
        Visitor visitor = Visitor.anonymous();

        Answer back = login(visitor, "sub-21", "oidc.faktor@lindental.example", "evaluators", Fault.NONE);
        String codePage = "/login/code?to=%2Fc%2Flindental%2Fpeople";
        assertThat(path(back)).isEqualTo(codePage);
        assertThat(visitor.get(WANTED).location()).contains("/login?to=");

        String code = sworn.nextCode(secret);
        assertThat(path(visitor.submit(codePage, Map.of("code:code", code), "code:submit")))
                .isEqualTo(WANTED);
        assertThat(visitor.get(WANTED).status()).isEqualTo(200);
        assertThat(visitor.post("/logout", Map.of()).header("Refresh")).contains(IdentityProvider.issuer());
    }

    @Test
    void who_has_proven_one_there_is_asked_for_none_here() {
        PersonId person = newcomers.with("oidc.bewiesen");
        people.add(person);
        sworn.withFactor(person);
        Visitor visitor = Visitor.anonymous();

        String there = visitor.get("/oidc/login?to=" + WANTED).location() + "&as_proof=mfa";
        String answer =
                IdentityProvider.answerTo(there, "sub-22", "oidc.bewiesen@lindental.example", "evaluators", Fault.NONE);
        assertThat(path(visitor.get(local(answer)))).isEqualTo(WANTED);
        assertThat(visitor.get(WANTED).status()).isEqualTo(200);
    }

    /** The proof of the provider counts for the session that it was given in, and for nothing else. */
    @Test
    void a_role_that_needs_a_second_factor_takes_the_providers_if_it_is_proven() {
        PersonId coordinator = sworn.found("oidc-pflicht").one();
        required.from(coordinator);
        String mail = "oidc-pflicht.one@example.org";
        Visitor proven = Visitor.anonymous();
        String there = proven.get("/oidc/login?to=/c/oidc-pflicht/people").location();
        proven.get(local(IdentityProvider.answerTo(there + "&as_proof=mfa", "sub-23", mail, "", Fault.NONE)));
        assertThat(proven.get("/c/oidc-pflicht/people").status()).isEqualTo(200);

        Visitor unproven = Visitor.anonymous();
        login(unproven, "sub-23", mail, "", Fault.NONE);
        assertThat(unproven.get("/c/oidc-pflicht/people").location()).contains("/me/security/second-factor?to=");

        proven.tryLogin("oidc-pflicht.one", Newcomers.PASSWORD);
        assertThat(proven.get("/c/oidc-pflicht/people").location()).contains("/me/security/second-factor?to=");
    }

    @Test
    void who_logs_out_is_logged_out_at_the_provider_too() {
        Visitor visitor = Visitor.anonymous();
        login(visitor, "sub-13", TRAINING_AGENCY.mail(), "", Fault.NONE);
        Answer bye = visitor.post("/logout", Map.of());

        assertThat(bye.header("Refresh"))
                .startsWith("0; url=" + IdentityProvider.issuer() + "/logout?")
                .contains("id_token_hint=", "post_logout_redirect_uri=");
        assertThat(visitor.get(WANTED).location()).contains("/login");
    }

    @Test
    void who_came_in_with_a_password_is_logged_out_here_only() {
        assertThat(path(Visitor.as(TRAINING_AGENCY).post("/logout", Map.of()))).isEqualTo("/login");
    }

    @Test
    void the_login_page_leads_with_the_authoritys_account() {
        String page = Visitor.anonymous().get("/login?to=/c/lindental").body();

        assertThat(page).contains("Mit dem Konto Ihrer Behörde anmelden", "/oidc/login?to=%2Fc%2Flindental");
        assertThat(page.indexOf("/oidc/login")).isLessThan(page.indexOf("login:password"));
    }

    private long count(PersonId person, Role role) {
        return standing.of(person).roles().stream()
                .filter(held -> held.role() == role)
                .count();
    }

    private static Answer login(Visitor visitor, String subject, String mail, String groups, Fault fault) {
        return visitor.get(local(answer(visitor, subject, mail, groups, fault)));
    }

    /** Where the provider sends the browser, with code and state. */
    private static String answer(Visitor visitor, String subject, String mail, String groups, Fault fault) {
        String there = visitor.get("/oidc/login?to=" + WANTED).location();
        return IdentityProvider.answerTo(there, subject, mail, groups, fault);
    }

    private static String local(String address) {
        assertThat(address).startsWith(TestPortal.address("/oidc/callback").toString());
        return address.substring(TestPortal.address("").toString().length());
    }

    private static String path(Answer redirect) {
        return redirect.location().replaceFirst("^https?://[^/]+", "");
    }
}
