package org.einklang.portal.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.einklang.portal.access.RoleAccess;
import org.einklang.portal.answer.Answering;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.time.PortalClock;
import org.einklang.testkit.rules.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host keeps the rules of the house, too. */
class HouseTest {

    /** The clock reads the system's clock, access asks who is acting, and an answer link acts for its reader. */
    private static final Class<?>[] MAKE_THE_RULES_POSSIBLE = {PortalClock.class, RoleAccess.class, Answering.class};

    @TestFactory
    Stream<DynamicTest> rules_of_the_house() {
        JavaClasses host =
                HouseRules.classesOf("org.einklang.portal").that(not(belongToAnyOf(MAKE_THE_RULES_POSSIBLE)));
        return HouseRules.everywhere().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(host)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "styleguide"})
    void texts_are_there_in_both_languages(String bundle) {
        assertThat(Bundles.bundle(bundle, Locale.ENGLISH).keySet())
                .isEqualTo(Bundles.bundle(bundle, Locale.GERMAN).keySet());
    }

    /** Pages speak house tags; raw components, styles and scripts are for the tags alone. */
    @Test
    void pages_are_made_of_house_tags_only() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/webapp/core"))) {
            assertThat(pages)
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(Files.readString(page))
                            .doesNotContain("<h:", "<p:", "<style", "<script", " style=", " onclick="));
        }
    }
}
