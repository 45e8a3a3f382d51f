package org.einklang.portal.look;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages of looks. */
public final class LookScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/c/{cooperation}/settings",
            new Scenario("/c/lindental/settings", COORDINATOR, List.of(CHAIR, ADMINISTRATOR)),
            "/me/look",
            new Scenario("/me/look", SECRETARY, List.of()));

    private LookScenarios() {}
}
