package org.einklang.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final String PLANTED = "org.einklang.planted";
    private static final String SOUND = "org.einklang.sound";

    private static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(HouseRules.a_module_knows_only_the_portal_api(PLANTED), "org.einklang.testkit.Persona"),
                Arguments.of(HouseRules.only_pages_know_primefaces(), "SlotList.rows"),
                Arguments.of(HouseRules.time_comes_from_the_injected_clock(), "SlotManager.today()"),
                Arguments.of(HouseRules.nothing_is_left_to_chance(), "java.util.Random"),
                Arguments.of(HouseRules.nobody_prints_to_the_console(), "System.out"),
                Arguments.of(HouseRules.only_demo_data_acts_as_somebody_else(), "SlotManager.acting"),
                Arguments.of(HouseRules.pages_do_not_touch_the_database(), "SlotPage.entities"),
                Arguments.of(HouseRules.names_say_what_a_class_does(), "SlotManager"),
                Arguments.of(HouseRules.entities_have_no_public_setters(), "Slot.setId(long)"),
                Arguments.of(HouseRules.packages_are_null_marked(), "org.einklang.planted.unmarked"),
                Arguments.of(HouseRules.use_cases_ask_for_the_right(), "SlotBooking.book()"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void a_planted_violation_is_found(ArchRule rule, String place) {
        assertThat(rule.evaluate(classes(PLANTED)).getFailureReport().toString())
                .contains(place);
    }

    @Test
    void a_package_without_classes_is_no_proof() {
        assertThatIllegalArgumentException().isThrownBy(() -> HouseRules.classesOf("org.einklang.nowhere"));
    }

    @Test
    void sound_classes_keep_every_rule() {
        assertThat(HouseRules.ofModule(SOUND))
                .allSatisfy(
                        rule -> assertThatCode(() -> rule.check(classes(SOUND))).doesNotThrowAnyException());
    }

    private static JavaClasses classes(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
