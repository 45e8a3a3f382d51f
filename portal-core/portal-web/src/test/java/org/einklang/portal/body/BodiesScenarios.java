package org.einklang.portal.body;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages of bodies. */
public final class BodiesScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/c/{cooperation}/bodies",
            new Scenario("/c/lindental/bodies", CHAIR, List.of(ADMINISTRATOR)),
            "/c/{cooperation}/bodies/new",
            new Scenario("/c/lindental/bodies/new", COORDINATOR, List.of(CHAIR, ADMINISTRATOR)),
            "/c/{cooperation}/bodies/{body}",
            new Scenario("/c/lindental/bodies/stg", SECRETARY, List.of(ADMINISTRATOR)));

    private BodiesScenarios() {}
}
