package org.einklang.portal.directory;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages of people. */
public final class PeopleScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/c/{cooperation}/people",
            new Scenario("/c/lindental/people", CHAIR, List.of(ADMINISTRATOR)),
            "/c/{cooperation}/people/new",
            new Scenario("/c/lindental/people/new", COORDINATOR, List.of(CHAIR, ADMINISTRATOR)));

    private PeopleScenarios() {}
}
