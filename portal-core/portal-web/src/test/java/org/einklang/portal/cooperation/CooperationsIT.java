package org.einklang.portal.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.portal.access.RoleAccess;
import org.einklang.portal.cooperation.CooperationFounding.Beginning;
import org.einklang.portal.cooperation.CooperationFounding.Newcomer;
import org.einklang.portal.directory.FederalState;
import org.einklang.portal.directory.PartnerReading;
import org.einklang.portal.rights.GivableRole;
import org.einklang.portal.rights.RoleGiven;
import org.einklang.portal.rights.RoleGiving;
import org.einklang.portal.rights.SmallCooperation;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sets up cooperations and brings organisations in, who says what a cooperation is called, and who sees how much. */
@ExtendWith(ArquillianExtension.class)
class CooperationsIT {

    @Inject
    private Stage stage;

    @Inject
    private SmallCooperation small;

    @Inject
    private CooperationFounding founding;

    @Inject
    private PartnerBringing bringing;

    @Inject
    private CooperationsReading reading;

    @Inject
    private ProfileKeeping profiles;

    @Inject
    private LogoKeeping logos;

    @Inject
    private LevelNaming levels;

    @Inject
    private PartnerReading partners;

    @Inject
    private RoleGiving giving;

    @Inject
    private RoleAccess membership;

    @Inject
    private Directory directory;

    @Inject
    private HeardCooperations heard;

    @Test
    void nobody_but_the_administrator_sets_one_up_or_brings_an_organisation_in() {
        SmallCooperation.World world = small.found("koop-nur");

        assertThat(List.of(COORDINATOR, CHAIR, HEAD_OF_CITY, EVALUATOR)).allSatisfy(persona -> {
            assertNotVisible(() -> stage.as(persona, () -> founding.found(beginning("koop-nie"), "koop-nur.one")));
            assertNotVisible(() -> stage.as(persona, () -> founding.found(beginning("koop-nie"), newcomer("nie"))));
            assertNotVisible(() -> stage.as(persona, () -> bringing.bring(lindental(), world.partner())));
            assertNotVisible(() -> stage.as(persona, reading::all));
        });
        assertThat(directory.cooperation("koop-nie")).isEmpty();
    }

    @Test
    void the_person_who_was_named_goes_on_and_sees_nothing_of_others() {
        SmallCooperation.World home = small.found("koop-heim");
        CooperationId fresh = founded("koop-zwei", "koop-heim.one");

        assertThat(small.ask(home.one(), () -> partners.partners(fresh)))
                .extracting(row -> row.partner().name())
                .containsExactly("Amt koop-heim");
        small.as(home.one(), () -> giving.give(fresh, GivableRole.of(Role.EVALUATOR), home.other()));
        assertThat(small.ask(home.other(), () -> membership.isMemberOf(fresh))).isTrue();
        assertThat(heard.all())
                .contains(
                        new CooperationSetUp(fresh, home.one()),
                        new RoleGiven(Role.COORDINATOR, home.one(), Optional.of(fresh), Optional.empty()));

        assertThat(List.of(lindental(), home.card().id())).allSatisfy(other -> {
            assertNotVisible(() -> small.as(home.one(), () -> partners.partners(other)));
            assertNotVisible(() -> small.as(home.one(), () -> profiles.toChange(other)));
            assertNotVisible(() -> small.as(home.one(), () -> profiles.read(other)));
            assertNotVisible(() -> small.as(home.one(), () -> logos.picture(other)));
        });
        assertNotVisible(() -> stage.as(COORDINATOR, () -> profiles.toChange(fresh)));
        assertNotVisible(() -> stage.as(ADMINISTRATOR, () -> partners.partners(fresh)));
    }

    @Test
    void somebody_new_comes_with_the_cooperation_or_not_at_all() {
        small.found("koop-besetzt");
        Newcomer taken = new Newcomer("Kreis Besetzt", "Kreis", "Anna", "anna@besetzt.example", "koop-besetzt.one");

        assertRefused("core.account.login_taken", "login", () -> founded("koop-halb", taken));
        assertRefused(
                "login.invite.no_mail",
                "mail",
                () -> founded("koop-halb", new Newcomer("Kreis Halb", "Kreis", "Anna", "", "anna.halb")));
        assertThat(directory.cooperation("koop-halb")).isEmpty();
        assertThat(names()).doesNotContain("Kooperation koop-halb");

        founded("koop-halb", newcomer("ganz"));

        assertThat(Mailbox.of("ganz@kreis-ganz.example").await("Einladung").link("/login/password/"))
                .isNotNull();
        assertThat(names()).contains("Kooperation koop-halb");
    }

    @Test
    void an_organisation_is_in_the_portal_once_and_names_are_told_apart() {
        founded("koop-eins", newcomer("eins"));

        assertRefused("cooperations.key_taken", "key", () -> founded("koop-eins", newcomer("anders")));
        assertRefused(
                "cooperations.name_taken",
                "cooperation",
                () -> stage.as(
                        ADMINISTRATOR,
                        () -> founding.found(
                                new Beginning("koop-neu", "KOOPERATION Koop-Eins", "BW"), newcomer("anders"))));
        assertRefused(
                "cooperations.organisation_known",
                "organisation",
                () -> founded("koop-andere", new Newcomer("kreis EINS", "E", "Anna", "a@b.example", "anna.eins")));
        assertRefused("rights.no_account", "coordinator", () -> founded("koop-andere", "gibt.es.nicht"));
    }

    @Test
    void an_organisation_that_was_brought_in_is_in_the_directory_and_nobody_gets_in_by_that() {
        SmallCooperation.World here = small.found("koop-hier");
        SmallCooperation.World guest = small.found("koop-gast");
        CooperationId fresh = founded("koop-drei", "koop-hier.one");
        assertThat(others("koop-drei")).contains("Amt koop-gast").doesNotContain("Amt koop-hier");

        stage.as(ADMINISTRATOR, () -> bringing.bring(fresh, guest.partner()));

        assertThat(small.ask(here.one(), () -> partners.partners(fresh)))
                .extracting(row -> row.partner().name())
                .containsExactly("Amt koop-hier", "Amt koop-gast");
        assertThat(others("koop-drei")).doesNotContain("Amt koop-gast");
        assertThat(small.ask(guest.one(), () -> membership.isMemberOf(fresh))).isFalse();
        assertThat(small.ask(
                        here.one(), () -> membership.isMemberOf(guest.card().id())))
                .isFalse();
        assertThat(heard.all()).contains(new PartnerBrought(fresh, guest.partner()));
        assertRefused(
                "cooperations.takes_part_already",
                "partner",
                () -> stage.as(ADMINISTRATOR, () -> bringing.bring(fresh, guest.partner())));
    }

    @Test
    void the_coordinator_alone_says_what_the_cooperation_is_called_and_overwrites_no_colleague() {
        SmallCooperation.World home = small.found("koop-profil");
        CooperationId fresh = founded("koop-vier", "koop-profil.one");
        ProfileKeeping.Seen first = small.ask(home.one(), () -> profiles.toChange(fresh));

        small.as(home.one(), () -> profiles.keep(fresh, called("Bündnis Vier", first.version())));

        ProfileKeeping.Seen now = small.ask(home.one(), () -> profiles.read(fresh));
        assertThat(now.name()).isEqualTo("Bündnis Vier");
        assertThat(now.federalState()).isEqualTo(FederalState.SN);
        assertThat(now.text().office()).isEqualTo("Stelle Vier");
        assertThat(directory.cooperation("koop-vier")).isPresent();
        assertThat(heard.all()).contains(new ProfileChanged(fresh, ProfileChanged.Act.PROFILE_KEPT));
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> small.as(home.one(), () -> profiles.keep(fresh, called("Zu spät", first.version()))));
        assertNotVisible(() -> stage.as(ADMINISTRATOR, () -> profiles.keep(fresh, called("Fremd", now.version()))));
        assertNotVisible(() -> small.as(home.other(), () -> profiles.keep(fresh, called("Fremd", now.version()))));
    }

    @Test
    void a_change_of_one_setting_counts_for_all_of_them() {
        SmallCooperation.World home = small.found("koop-stand");
        CooperationId fresh = founded("koop-fuenf", "koop-stand.one");
        int seen = small.ask(home.one(), () -> levels.toChange(fresh)).version();

        small.as(home.one(), () -> levels.name(fresh, Map.of(BodyLevel.SPONSOR, name("Rat", "Council")), seen));

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> small.as(home.one(), () -> profiles.keep(fresh, called("Zu spät", seen))));
        int then = small.ask(home.one(), () -> levels.toChange(fresh)).version();
        small.as(home.one(), () -> levels.name(fresh, Map.of(), then));
        assertThat(small.ask(home.one(), () -> levels.toChange(fresh)).names().own(BodyLevel.SPONSOR))
                .isEqualTo(LevelWording.Name.HOUSE);
        assertThat(heard.all()).contains(new ProfileChanged(fresh, ProfileChanged.Act.LEVELS_NAMED));
    }

    @Test
    void a_logo_is_hung_up_said_in_words_and_taken_down() {
        SmallCooperation.World home = small.found("koop-logo");
        CooperationId fresh = founded("koop-sechs", "koop-logo.one");
        assertRefused(
                "cooperations.logo_missing",
                "file",
                () -> small.as(home.one(), () -> logos.say(fresh, "Nichts", seenVersion(home, fresh))));
        assertRefused(
                "cooperations.logo_form",
                "file",
                () -> small.as(home.one(), () -> logos.hang(fresh, "<svg/>".getBytes(StandardCharsets.UTF_8), "", 0)));

        small.as(
                home.one(),
                () -> logos.hang(
                        fresh,
                        DemoLogo.png(),
                        "Ein Blatt",
                        seenLogo(home, fresh).version()));
        assertThat(seenLogo(home, fresh).logo())
                .hasValueSatisfying(logo -> assertThat(logo.text()).isEqualTo("Ein Blatt"));
        assertThat(small.ask(home.one(), () -> logos.picture(fresh))).isPresent();
        assertNotVisible(() -> stage.as(ADMINISTRATOR, () -> logos.takeDown(fresh, seenVersion(home, fresh))));

        small.as(home.one(), () -> logos.takeDown(fresh, seenVersion(home, fresh)));
        assertThat(small.ask(home.one(), () -> logos.picture(fresh))).isEmpty();
        assertThat(heard.all())
                .contains(
                        new ProfileChanged(fresh, ProfileChanged.Act.LOGO_HUNG),
                        new ProfileChanged(fresh, ProfileChanged.Act.LOGO_TAKEN_DOWN));
    }

    @Test
    void the_logo_is_a_picture_for_members_and_does_not_exist_for_others() {
        for (var member : List.of(COORDINATOR, CHAIR, WELFARE)) {
            Answer answer = Visitor.as(member).get("/c/lindental/about/logo.png");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("image/png");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Disposition")).isEqualTo("inline");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(answer.header("Cache-Control")).contains("private");
            assertThat(answer.header("ETag")).startsWith("\"");
            assertThat(answer.bytes()).startsWith(0x89, 'P', 'N', 'G');
        }
        for (var stranger : List.of(HEAD_OF_COUNTY, ADMINISTRATOR, GUEST)) {
            assertThat(Visitor.known(stranger)
                            .get("/c/lindental/about/logo.png")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(Visitor.anonymous().get("/c/lindental/about/logo.png").location())
                .contains("/login");
    }

    @Test
    void each_cooperation_shows_its_own_logo_and_calls_its_levels_its_own_way() {
        Visitor both = Visitor.known(STEERING_AGENCY);

        assertThat(both.get("/c/lindental").body()).contains("ein Lindenblatt über zwei Hügeln");
        assertThat(both.get("/c/weidental").body()).doesNotContain("/about/logo.png");
        for (String page : List.of("/bodies", "/bodies/organigram", "/bodies/decisions")) {
            assertThat(both.get("/c/weidental" + page).body())
                    .as(page)
                    .contains("Umsetzungsgruppe")
                    .doesNotContain("Operative Arbeitsgruppe");
            assertThat(both.get("/c/lindental" + page).body())
                    .as(page)
                    .contains("Arbeitsgruppe")
                    .doesNotContain("Umsetzungsgruppe", "Operative Arbeitsgruppe");
        }
        assertThat(both.get("/c/weidental/bodies/" + Canary.BODY).body()).contains("Umsetzungsgruppe");
        assertThat(both.get("/c/weidental/search?q=" + Canary.PART).body()).contains("Umsetzungsgruppe");
        assertThat(both.get("/c/weidental/about").body()).contains(Canary.WORD, "Rheinland-Pfalz");
        assertThat(both.get("/c/lindental/about").body())
                .contains("Kooperation der Agentur für Arbeit", "Baden-Württemberg")
                .doesNotContain(Canary.WORD);
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental/settings/levels").body())
                .doesNotContain("Umsetzungsgruppe", Canary.WORD);
    }

    @Test
    void the_list_takes_the_same_number_of_statements_however_long_it_is() {
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        administrator.get("/admin/cooperations");
        int before = administrator.get("/admin/cooperations").statements();
        int one = administrator.get("/admin/cooperations/lindental").statements();

        for (String key : List.of("koop-liste-a", "koop-liste-b", "koop-liste-c")) {
            founded(key, newcomer(key));
        }

        assertThat(administrator.get("/admin/cooperations").statements()).isEqualTo(before);
        assertThat(administrator.get("/admin/cooperations/lindental").statements())
                .isEqualTo(one);
        assertThat(administrator.get("/admin/cooperations?text=koop-liste-b").body())
                .contains("Kooperation koop-liste-b")
                .doesNotContain("Kooperation koop-liste-a");
    }

    @Test
    void the_administrator_sees_names_of_organisations_and_of_no_other_people() {
        String body =
                Visitor.as(ADMINISTRATOR).get("/admin/cooperations/lindental").body();

        assertThat(body).contains("Jobcenter Lindental", "Koordinationsstelle", "Landkreis Weidental");
        assertThat(body).doesNotContain("Steuerung Stadt", "AG Ausbildung", "Eine Anlaufstelle");
    }

    private CooperationId founded(String key, String coordinator) {
        return stage.ask(ADMINISTRATOR, () -> founding.found(beginning(key), coordinator))
                .id();
    }

    private CooperationCard founded(String key, Newcomer newcomer) {
        return stage.ask(ADMINISTRATOR, () -> founding.found(beginning(key), newcomer));
    }

    private List<String> names() {
        return stage.ask(ADMINISTRATOR, reading::all).stream()
                .map(row -> row.card().name())
                .toList();
    }

    private List<String> others(String key) {
        return stage.ask(ADMINISTRATOR, () -> reading.others(reading.one(key))).stream()
                .map(CooperationsReading.Organisation::name)
                .toList();
    }

    private LogoKeeping.Seen seenLogo(SmallCooperation.World home, CooperationId cooperation) {
        return small.ask(home.one(), () -> logos.toChange(cooperation));
    }

    private int seenVersion(SmallCooperation.World home, CooperationId cooperation) {
        return seenLogo(home, cooperation).version();
    }

    private CooperationId lindental() {
        return stage.world().cooperation();
    }

    private static Beginning beginning(String key) {
        return new Beginning(key, "Kooperation " + key, "HE");
    }

    private static Newcomer newcomer(String word) {
        return new Newcomer(
                "Kreis " + word,
                "Kreis " + word,
                "Koordination " + word,
                word + "@kreis-" + word + ".example",
                "k." + word);
    }

    private static ProfileKeeping.Seen called(String name, int version) {
        return new ProfileKeeping.Seen(
                name,
                FederalState.SN,
                new CooperationProfile.Text("", "", "", null, "Stelle Vier", "", "", ""),
                version);
    }

    private static LevelWording.Name name(String german, String english) {
        return new LevelWording.Name(german, english);
    }

    private static void assertRefused(String key, String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).satisfies(violation -> {
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.field()).contains(field);
        });
    }

    private static void assertNotVisible(Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act::run);
    }
}
