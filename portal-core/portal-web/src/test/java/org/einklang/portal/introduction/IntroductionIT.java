package org.einklang.portal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.portal.operation.PortalVersion;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes for the first time is offered a tour, who comes after an update is told once, and nobody is pestered. */
@ExtendWith(ArquillianExtension.class)
class IntroductionIT {

    private static final String START = "/c/lindental";
    private static final String NEXT_DOOR = "/c/weidental";
    private static final String TOUR = "Rundgang, 1 von 6: Was auf mich wartet";
    private static final String RENEWED = "Einklang wurde erneuert";
    private static final Map<String, String> TOURING = Map.of("touring", "touring");

    @Inject
    private Introductions introductions;

    @Inject
    private StoredIntroductions stored;

    @Inject
    private ReleaseNotes notes;

    @Inject
    private IntroductionPersonalData personal;

    @Inject
    private PortalVersion version;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @AfterEach
    void everybodyKnowsTheirWayAround() {
        Transactions.commit(() -> {
            for (Persona persona : List.of(WELFARE, HOST, EVALUATOR, PRESS_AGENCY, PRESS_CITY, STEERING_AGENCY)) {
                Introduction one = stored.of(stage.person(persona));
                one.endTour(clock.instant());
                notes.latest().ifPresent(one::know);
            }
        });
    }

    @Test
    void who_comes_for_the_first_time_is_offered_the_tour_and_who_skips_it_is_not_asked_again() {
        newcomer(WELFARE);
        Visitor visitor = Visitor.as(WELFARE);
        assertThat(visitor.get(START).body()).contains(TOUR, "Überspringen").doesNotContain(RENEWED);
        assertThat(visitor.get(START + "?tour=6").body())
                .contains("Rundgang, 6 von 6: Hilfe auf jeder Seite", "Rundgang beenden");
        assertThat(List.of("0", "-1", "x", "<b>"))
                .allSatisfy(typed -> assertThat(visitor.get(START + "?tour=" + typed.replace("<b>", "%3Cb%3E"))
                                .body())
                        .contains(TOUR));

        assertThat(visitor.submit(START, TOURING, "touring:end").location()).endsWith(START);

        assertThat(visitor.get(START).body()).contains("Der Rundgang ist zu Ende");
        assertThat(visitor.get(START).body()).doesNotContain("id=\"tour\"");
        assertThat(Visitor.as(WELFARE).get(START + "?tour=2").body()).doesNotContain("id=\"tour\"");
    }

    @Test
    void the_tour_belongs_to_the_person_not_to_a_cooperation_and_not_to_others() {
        newcomer(STEERING_AGENCY);
        newcomer(PRESS_CITY);
        Visitor visitor = Visitor.as(STEERING_AGENCY);
        assertThat(visitor.get(NEXT_DOOR).body()).contains(TOUR, "href=\"/c/weidental?tour=2#tour\"");

        visitor.submit(START + "?tour=3", TOURING, "touring:end");

        assertThat(visitor.get(NEXT_DOOR).body()).doesNotContain("id=\"tour\"");
        assertThat(Visitor.as(PRESS_CITY).get(START).body()).contains(TOUR);
    }

    @Test
    void it_shows_what_one_may_open_and_nothing_else() {
        for (Persona persona : List.of(WELFARE, HOST, EVALUATOR, PRESS_AGENCY)) {
            newcomer(persona);
            Visitor visitor = Visitor.as(persona);
            boolean inMenu = visitor.get(START + "/tasks").body().contains("href=\"/c/lindental/meetings\"");

            String stop = visitor.get(START + "?tour=2").body();
            assertThat(stop).contains("2 von 6", "Gremien öffnen");
            assertThat(stop.contains("Sitzungen öffnen")).as(persona.toString()).isEqualTo(inMenu);
        }
    }

    @Test
    void from_the_help_it_is_begun_again_by_who_has_a_start_page() {
        Visitor visitor = Visitor.as(PRESS_AGENCY);
        assertThat(visitor.get("/help").body()).contains("Rundgang beginnen", "/help/news");
        assertThat(visitor.get(START).body()).doesNotContain("id=\"tour\"");

        assertThat(visitor.post("/help/tour", Map.of()).location()).endsWith("/c/lindental?tour=1#tour");

        assertThat(visitor.get(START).body()).contains(TOUR);
        assertThat(Visitor.as(ADMINISTRATOR).get("/help").body()).doesNotContain("Rundgang beginnen");
        assertThat(Visitor.as(ADMINISTRATOR).post("/help/tour", Map.of()).status())
                .isEqualTo(404);
        assertThat(Visitor.anonymous().get("/help").body()).doesNotContain("Rundgang beginnen", "/help/news");
        assertThat(Visitor.anonymous().post("/help/tour", Map.of()).status()).isEqualTo(404);
        assertThat(Visitor.anonymous().get("/help/news").location()).contains("/login?to=");
    }

    @Test
    void who_leaves_the_tour_in_the_middle_goes_on_there_and_can_begin_again() {
        newcomer(STEERING_AGENCY);
        Visitor visitor = Visitor.as(STEERING_AGENCY);
        assertThat(visitor.get(START + "?tour=3").body()).contains("Rundgang, 3 von 6: Kalender");

        assertThat(Visitor.as(STEERING_AGENCY).get(START).body())
                .as("after another login")
                .contains("Rundgang, 3 von 6: Kalender")
                .doesNotContain(TOUR);
        assertThat(visitor.get(NEXT_DOOR).body()).contains("Rundgang, 3 von 6: Kalender");
        visitor.get(START + "?tour=2");
        assertThat(visitor.get(START).body()).as("one goes back").contains("Rundgang, 2 von 6");
        assertThat(Visitor.as(WELFARE).get(START).body()).doesNotContain("2 von 6");
        int statements = Statements.of(START + "?tour=2", visitor);
        assertThat(Statements.of(START, visitor)).isLessThanOrEqualTo(statements);

        visitor.post("/help/tour", Map.of());

        assertThat(visitor.get(START).body()).contains(TOUR);
        assertThat(visitor.get("/help").body()).contains("geht er dort weiter, wo Sie waren");
    }

    @Test
    void after_an_update_one_line_tells_so_until_it_is_hidden() {
        knows(PRESS_CITY, "0.0.1");
        Visitor visitor = Visitor.as(PRESS_CITY);
        assertThat(visitor.get(START).body()).contains(RENEWED, "/help/news");
        assertThat(Visitor.as(PRESS_AGENCY).get(START).body()).doesNotContain(RENEWED);

        assertThat(visitor.submit(START, Map.of("renewed", "renewed"), "renewed:hide")
                        .location())
                .endsWith(START);

        assertThat(visitor.get(START).body()).contains("Der Hinweis ist ausgeblendet");
        assertThat(visitor.get(START).body()).doesNotContain(RENEWED);
    }

    @Test
    void who_has_read_what_is_new_is_told_no_more_and_reads_it_again_in_either_language() {
        knows(PRESS_CITY, "0.0.1");
        Visitor visitor = Visitor.as(PRESS_CITY);

        assertThat(visitor.get("/help/news").body()).contains("Was ist neu", "Version 0.1.0", "<strong>");
        assertThat(visitor.get(START).body()).doesNotContain(RENEWED);
        visitor.post("/language", Map.of("language", "en", "back", "/help/news"));
        assertThat(visitor.get("/help/news").body()).contains("What is new", "Version 0.1.0 of");
        assertThat(Visitor.as(ADMINISTRATOR).get("/help/news").status()).isEqualTo(200);
    }

    /** Whoever gives the portal a new version writes down what it brings. */
    @Test
    void the_version_that_runs_has_notes() {
        assertThat(notes.latest()).isPresent().isEqualTo(Release.of(version.number()));
    }

    @Test
    void the_start_page_asks_the_database_no_more_often_with_a_tour_and_news() {
        Visitor visitor = Visitor.as(PRESS_CITY);
        int neither = Statements.of(START, visitor);
        knows(PRESS_CITY, "0.0.1");
        stage.as(PRESS_CITY, introductions::beginTour);

        assertThat(Statements.of(START, visitor)).isLessThanOrEqualTo(neither);
        assertThat(visitor.get(START).body()).contains(TOUR, RENEWED);
    }

    @Test
    void nobody_has_no_tour() {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(introductions::mine);
        assertThatExceptionOfType(NotVisible.class).isThrownBy(introductions::endTour);
        assertThatExceptionOfType(NotVisible.class).isThrownBy(introductions::knowNews);
    }

    @Test
    void it_is_among_the_data_of_the_person_and_goes_with_them() {
        knows(PRESS_CITY, "0.0.1");
        stage.as(PRESS_CITY, () -> introductions.reach(Stop.SEARCH));
        assertThat(personal.export(stage.person(PRESS_CITY)).get("known"))
                .isInstanceOfSatisfying(
                        Map.class,
                        known -> assertThat(known)
                                .containsKeys("tourOver", "tourAt")
                                .containsEntry("notesKnown", "0.0.1"));
        Answer page = Visitor.as(PRESS_CITY).get("/me/data");
        assertThat(page.body()).contains("Rundgang und Neuigkeiten", "Rundgang beendet oder übersprungen");

        personal.erase(stage.person(PRESS_CITY));

        assertThat(stored.find(stage.person(PRESS_CITY))).isEmpty();
        assertThat(personal.export(stage.person(PRESS_CITY)).get("known")).isEqualTo(Map.of());
        assertThat(stored.find(stage.person(PRESS_AGENCY))).isPresent();
    }

    /** As if they had never been here. */
    private void newcomer(Persona persona) {
        personal.erase(stage.person(persona));
    }

    /** As if they had last been here when the portal had this version. */
    private void knows(Persona persona, String old) {
        Transactions.commit(
                () -> entities.createQuery("update Introduction i set i.notesKnown = :old where i.personId = :person")
                        .setParameter("old", old)
                        .setParameter("person", stage.person(persona).value())
                        .executeUpdate());
    }
}
