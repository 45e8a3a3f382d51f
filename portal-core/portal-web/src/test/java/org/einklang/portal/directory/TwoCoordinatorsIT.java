package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.UnitId;
import org.einklang.portal.directory.Participation.Kind;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Two who keep the directory change the same thing: the second one is told, and overwrites nothing. */
class TwoCoordinatorsIT extends PeopleStage {

    private static final String FASTER = "Jemand war schneller.";

    @Test
    void nobody_overwrites_a_change_of_a_unit_that_they_have_not_seen() {
        UnitId unit = unit(city(), "Gleichzeitigprobe", Optional.empty());
        int seen = versionOf(unit);
        stage.as(COORDINATOR, () -> units.change(here(), unit, plan("Gleichzeitigprobe Schneller"), seen));

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR, () -> units.change(here(), unit, plan("Gleichzeitigprobe Langsamer"), seen)));
        assertThat(nameOf(unit)).isEqualTo("Gleichzeitigprobe Schneller");
        stage.as(COORDINATOR, () -> units.dissolve(here(), unit));
    }

    @Test
    void of_two_who_have_the_form_of_a_unit_open_the_slower_one_keeps_what_was_typed() {
        UnitId unit = unit(city(), "Gleichzeitigform", Optional.empty());
        String page = "/c/lindental/units/" + unit.value();
        Supplier<Answer> slower = Visitor.as(COORDINATOR)
                .filled(page, Map.of("unit:name", "Gleichzeitigform Langsamer", "unit:parent", "0"), "unit:save");
        Supplier<Answer> faster = Visitor.as(COORDINATOR)
                .filled(page, Map.of("unit:name", "Gleichzeitigform Schneller", "unit:parent", "0"), "unit:save");

        assertThat(faster.get().status()).isEqualTo(302);
        assertThat(slower.get().body()).contains(FASTER).contains("value=\"Gleichzeitigform Langsamer\"");
        assertThat(nameOf(unit)).isEqualTo("Gleichzeitigform Schneller");
        stage.as(COORDINATOR, () -> units.dissolve(here(), unit));
    }

    @Test
    void nobody_overwrites_a_change_of_a_partner_that_they_have_not_seen_not_even_of_how_it_takes_part() {
        PartnerId partner = partner("Gleichzeitigkammer");
        int seen = versionOf(partner);
        stage.as(
                COORDINATOR,
                () -> partners.change(here(), partner, "Gleichzeitigkammer", "Gleichzeitigkammer", Kind.FULL, seen));

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR,
                        () -> partners.change(here(), partner, "Gleichzeitigkammer", "Gkammer", Kind.LIMITED, seen)));
        assertThat(row(partner).kind()).isEqualTo(Kind.FULL);
    }

    @Test
    void of_two_who_have_the_form_of_a_partner_open_the_slower_one_keeps_what_was_typed() {
        PartnerId partner = partner("Gleichzeitigverband");
        String page = "/c/lindental/partners/" + partner.value() + "/edit";
        Supplier<Answer> slower = Visitor.as(COORDINATOR).filled(page, typed("Langsamer"), "partner:save");
        Supplier<Answer> faster = Visitor.as(COORDINATOR).filled(page, typed("Schneller"), "partner:save");

        assertThat(faster.get().status()).isEqualTo(302);
        assertThat(slower.get().body()).contains(FASTER).contains("value=\"Gleichzeitigverband Langsamer\"");
        assertThat(row(partner).partner().name()).isEqualTo("Gleichzeitigverband Schneller");
    }

    private static Map<String, String> typed(String more) {
        return Map.of(
                "partner:name", "Gleichzeitigverband " + more,
                "partner:shortName", "Gleichzeitigverband",
                "partner:kind", "LIMITED");
    }

    private PartnerId partner(String name) {
        return stage.ask(COORDINATOR, () -> partners.add(here(), name, name, Kind.LIMITED));
    }

    private PartnerReading.Row row(PartnerId partner) {
        return stage.ask(COORDINATOR, () -> partnerReading.partner(here(), partner));
    }

    private String nameOf(UnitId unit) {
        return stage.ask(COORDINATOR, () -> reading.unit(here(), unit)).name();
    }

    private static UnitKeeping.Plan plan(String name) {
        return new UnitKeeping.Plan(name, Optional.empty(), Optional.empty());
    }
}
