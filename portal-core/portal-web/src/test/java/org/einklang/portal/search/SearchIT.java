package org.einklang.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.PersonAdmission;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a search finds, and what it never finds. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    @Inject
    private Stage stage;

    @Inject
    private Search search;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryReading reading;

    @Inject
    private PersonAdmission admission;

    @Test
    void people_are_found_by_name_function_and_partner_in_any_order() {
        for (String text :
                List.of("Leitung Jobcenter", "jobcenter LEITUNG", "geschäftsf jobcenter", "geschaftsfuhrung jobc")) {
            assertThat(find(text).people())
                    .as(text)
                    .extracting(PersonCard::name)
                    .contains("Leitung Jobcenter");
        }
        assertThat(find("Leitung Gibtesnicht").people()).isEmpty();
    }

    @Test
    void bodies_are_found_by_name() {
        assertThat(find("gruppe STEUERUNG").bodies()).extracting(BodyCard::name).containsExactly("Steuerungsgruppe");
    }

    @Test
    void wildcards_mean_themselves() {
        assertThat(List.of("%%", "__", "L%g", "Leitun_", "!!")).allSatisfy(text -> {
            assertThat(find(text).allPeople()).isZero();
            assertThat(find(text).allBodies()).isZero();
        });
    }

    @Test
    void people_and_bodies_of_another_cooperation_are_never_found() {
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        assertThat(stage.ask(STEERING_AGENCY, () -> search.find(weidental, "Sozialdezernat"))
                        .people())
                .isNotEmpty();
        assertThat(stage.ask(STEERING_AGENCY, () -> search.find(weidental, "Kooperationsausschuss"))
                        .bodies())
                .isNotEmpty();

        for (var persona : List.of(STEERING_AGENCY, SECRETARY, COORDINATOR)) {
            Visitor visitor = Visitor.as(persona);
            assertThat(visitor.get("/c/lindental/search?q=Sozialdezernat").body())
                    .doesNotContain("Sozialdezernat Weidental")
                    .contains("Kein Treffer");
            assertThat(visitor.get("/c/lindental/search?q=Kooperationsausschuss")
                            .body())
                    .contains("Kein Treffer");
            assertThat(visitor.get("/c/lindental/people?text=Sozialdezernat&csv=1")
                            .body())
                    .doesNotContain("Weidental");
        }
    }

    @Test
    void only_members_search() {
        assertThat(List.of(ADMINISTRATOR, GUEST)).allSatisfy(persona -> {
            assertThat(Visitor.as(persona).get("/c/lindental/search?q=stadt").status())
                    .isEqualTo(404);
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(persona, () -> search.find(here(), "stadt")));
        });
        assertThat(Visitor.as(SECRETARY).get("/c/weidental/search?q=stadt").status())
                .isEqualTo(404);
    }

    @Test
    void twenty_are_shown_and_the_rest_is_one_click_away() {
        Partner partner = stage.ask(COORDINATOR, () -> reading.partners(here())).get(0);
        IntStream.range(0, 23)
                .forEach(i -> stage.ask(
                        COORDINATOR,
                        () -> admission.admit(
                                here(), partner.partnerId(), "Suchprobe " + i, "", "s@lindental.example")));

        Found found = find("suchprobe");
        assertThat(found.people()).hasSize(20);
        assertThat(found.allPeople()).isEqualTo(23);
        assertThat(get("suchprobe").body())
                .contains("Und 3 weitere Personen")
                .contains("/c/lindental/people?text=suchprobe");
    }

    @Test
    void too_little_is_answered_with_a_hint_and_what_was_typed_stays() {
        assertThat(List.of("", "+", "a", "%C3%A4", "%00")).allSatisfy(text -> {
            Answer answer = get(text);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Geben Sie mindestens zwei Buchstaben ein.");
        });
        assertThat(get("zzz%22%3E").body())
                .contains("Kein Treffer für")
                .contains("value=\"zzz&quot;&gt;\"")
                .doesNotContain("value=\"zzz\">");
    }

    private Found find(String text) {
        return stage.ask(CHAIR, () -> search.find(here(), text));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private static Answer get(String text) {
        return Visitor.as(CHAIR).get("/c/lindental/search?q=" + text);
    }
}
