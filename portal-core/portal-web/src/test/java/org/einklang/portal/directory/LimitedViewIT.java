package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.COORDINATOR_NEXT_DOOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.WELFARE;

import java.util.List;
import java.util.Optional;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Participation.Kind;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** People of a partner with a limited view, and of partners that take part in two cooperations, see what is theirs. */
class LimitedViewIT extends PeopleStage {

    @Test
    void people_of_a_partner_with_a_limited_view_see_their_bodies_and_nothing_beyond() {
        assertThat(stage.ask(WELFARE, () -> directoryReading.bodies(here())))
                .extracting(BodyCard::key)
                .containsExactly("ankommen");
        Visitor visitor = Visitor.as(WELFARE);
        long me = stage.person(WELFARE).value();
        assertThat(List.of(
                        "/c/lindental",
                        "/c/lindental/bodies",
                        "/c/lindental/bodies/ankommen",
                        "/c/lindental/people/" + me,
                        "/c/lindental/people/" + me + "/absence",
                        "/c/lindental/search?q=steuerung",
                        "/c/lindental/meetings",
                        "/me/profile"))
                .allSatisfy(address ->
                        assertThat(visitor.get(address).status()).as(address).isEqualTo(200));
        assertThat(List.of(
                        "/c/lindental/people",
                        "/c/lindental/people?csv=1",
                        "/c/lindental/people/" + stage.person(CHAIR).value(),
                        "/c/lindental/partners",
                        "/c/lindental/bodies/stg",
                        "/c/lindental/people/templates/people.csv",
                        "/c/weidental"))
                .allSatisfy(address ->
                        assertThat(visitor.get(address).status()).as(address).isEqualTo(404));
        assertThat(visitor.get("/c/lindental/search?q=steuerung").body()).contains("Kein Treffer");
        assertThat(visitor.get("/c/lindental/bodies").body())
                .doesNotContain("/c/lindental/bodies/stg")
                .doesNotContain("/c/lindental/partners");
    }

    @Test
    void a_shared_partner_is_seen_in_both_cooperations_and_nobody_else_is() {
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        PersonId agency = stage.person(TEAM_AGENCY);
        PersonId county = stage.ask(STEERING_AGENCY, () -> directoryReading.people(weidental)).stream()
                .filter(card -> card.name().equals("Leitung Kreisjugendamt"))
                .map(PersonCard::id)
                .findFirst()
                .orElseThrow();

        assertThat(stage.ask(STEERING_AGENCY, () -> reading.file(weidental, agency))
                        .card()
                        .id())
                .isEqualTo(agency);
        assertNotVisible(STEERING_AGENCY, () -> reading.file(weidental, stage.person(CHAIR)));
        assertNotVisible(STEERING_AGENCY, () -> reading.file(here(), county));
        assertNotVisible(COORDINATOR, () -> reading.file(weidental, agency));
        assertNotVisible(COORDINATOR, () -> keeping.correct(here(), county, entry("Nein"), 1));
        assertNotVisible(COORDINATOR, () -> departure.leave(here(), county, today(), Optional.empty()));
        assertNotVisible(COORDINATOR, () -> recording.mayRecord(here(), county));
        assertNotVisible(COORDINATOR, () -> invitation.invite(here(), county, "fremd"));
        Visitor visitor = Visitor.as(COORDINATOR);
        assertThat(visitor.get("/c/lindental/people/" + county.value()).status())
                .isEqualTo(404);
        assertThat(visitor.get("/c/lindental/people/99999999").status()).isEqualTo(404);
        assertThat(visitor.get("/c/lindental/people/niemand").status()).isEqualTo(404);
    }

    @Test
    void who_coordinates_the_other_cooperation_of_a_shared_partner_is_told_of_its_new_name_and_not_by_whom() {
        PartnerId agency = directory.person(stage.person(STEERING_AGENCY)).partner();
        try {
            stage.as(
                    COORDINATOR,
                    () -> partners.change(
                            here(),
                            agency,
                            "Agentur für Arbeit Lindental und Weidental",
                            "Agentur für Arbeit",
                            Kind.FULL,
                            versionOf(agency)));

            assertThat(Visitor.as(COORDINATOR_NEXT_DOOR)
                            .get("/c/weidental/notifications")
                            .body())
                    .contains("hat einen neuen Namen: Agentur für Arbeit Lindental und Weidental")
                    .doesNotContain(directory.person(stage.person(COORDINATOR)).name());
            assertThat(Visitor.as(COORDINATOR).get("/c/lindental/notifications").body())
                    .as("who coordinates here has changed it")
                    .doesNotContain("hat einen neuen Namen");
        } finally {
            stage.as(
                    COORDINATOR,
                    () -> partners.change(
                            here(),
                            agency,
                            "Agentur für Arbeit Lindental",
                            "Agentur für Arbeit",
                            Kind.FULL,
                            versionOf(agency)));
        }
    }

    @Test
    void leading_a_unit_of_a_shared_partner_opens_no_other_cooperation() {
        assertThat(Visitor.as(TEAM_AGENCY).get("/c/weidental").status()).isEqualTo(404);
    }
}
