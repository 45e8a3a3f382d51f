package org.einklang.portal.session;

import static org.einklang.testkit.Personas.EVALUATOR;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages of sessions. */
public final class SessionScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL =
            Map.of("/me/sessions", new Scenario("/me/sessions", EVALUATOR, List.of()));

    private SessionScenarios() {}
}
