package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.portal.audit.AuditScenarios;
import org.einklang.portal.directory.BodiesScenarios;
import org.einklang.portal.directory.PeopleScenarios;
import org.einklang.portal.look.LookScenarios;
import org.einklang.portal.notification.NotificationsScenarios;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the host for somebody who may see it and somebody who may not; a page without a scenario fails. */
@ExtendWith(ArquillianExtension.class)
class HostPagesIT {

    private static final Map<String, Scenario> GENERAL = Map.of(
            "/c/{cooperation}",
            new Scenario("/c/lindental", SECRETARY, List.of(ADMINISTRATOR)),
            "/c/{cooperation}/search",
            new Scenario("/c/lindental/search?q=stadt", CHAIR, List.of(ADMINISTRATOR)),
            "/admin/modules",
            new Scenario("/admin/modules", ADMINISTRATOR, List.of(CHAIR, COORDINATOR)),
            "/demo/mail",
            new Scenario("/demo/mail", SECRETARY, List.of()),
            "/styleguide",
            new Scenario("/styleguide", SECRETARY, List.of()),
            "/styleguide/form",
            new Scenario("/styleguide/form", SECRETARY, List.of()));

    /** The scenarios of all parts of the host; one line for each part. */
    private static final Map<String, Scenario> SCENARIOS = all(
            GENERAL,
            AuditScenarios.ALL,
            BodiesScenarios.ALL,
            LookScenarios.ALL,
            NotificationsScenarios.ALL,
            PeopleScenarios.ALL);

    /** Pages that lead on, or that need no login; their tests are named. */
    private static final List<String> TESTED_ELSEWHERE = List.of(
            "/",
            "/login",
            "/setup",
            "/a/{token}",
            "/help",
            "/accessibility",
            "/plain-language",
            "/privacy",
            "/imprint");

    @Inject
    private Routes routes;

    @Test
    void every_page_has_a_scenario() {
        List<String> own = routes.hostPatterns();

        assertThat(own)
                .filteredOn(pattern -> !TESTED_ELSEWHERE.contains(pattern))
                .containsExactlyInAnyOrderElementsOf(SCENARIOS.keySet());
    }

    @Test
    void who_may_see_a_page_sees_it() {
        assertThat(SCENARIOS.values())
                .allSatisfy(scenario -> assertThat(Visitor.as(scenario.reader())
                                .get(scenario.address())
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void for_others_it_does_not_exist() {
        assertThat(SCENARIOS.values())
                .allSatisfy(scenario -> assertThat(scenario.strangers())
                        .allSatisfy(stranger -> assertThat(Visitor.as(stranger)
                                        .get(scenario.address())
                                        .status())
                                .isEqualTo(404)));
    }

    @Test
    void nobody_is_sent_to_the_login_and_then_back() {
        assertThat(SCENARIOS.values())
                .allSatisfy(scenario -> assertThat(
                                Visitor.anonymous().get(scenario.address()).location())
                        .contains("/login?to="));
    }

    @Test
    void a_view_is_not_reached_by_its_file() {
        assertThat(Visitor.as(COORDINATOR).get("/core/people.xhtml").status()).isEqualTo(404);
        assertThat(Visitor.as(COORDINATOR)
                        .get("/modules/meetings/meetings.xhtml")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_cooperation_looks_like_none() {
        Visitor secretary = Visitor.as(SECRETARY);

        assertThat(secretary.get("/c/weidental").body())
                .isEqualTo(secretary.get("/c/gibtesnicht").body());
        assertThat(secretary.get("/c/weidental").status()).isEqualTo(404);
    }

    @Test
    void the_set_up_is_over_once_somebody_lives_here() {
        assertThat(Visitor.anonymous().get("/setup").status()).isEqualTo(404);
    }

    @SafeVarargs
    private static Map<String, Scenario> all(Map<String, Scenario>... parts) {
        Map<String, Scenario> all = new HashMap<>();
        Stream.of(parts).forEach(all::putAll);
        return all;
    }
}
