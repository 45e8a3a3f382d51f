package org.einklang.portal.login;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages on accounts. */
public final class LoginScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/me/security",
            new Scenario("/me/security", GUEST, List.of()),
            "/me/security/second-factor",
            new Scenario("/me/security/second-factor", GUEST, List.of()),
            "/c/{cooperation}/accounts",
            new Scenario("/c/lindental/accounts", COORDINATOR, List.of(CHAIR, EVALUATOR, ADMINISTRATOR)));

    private LoginScenarios() {}
}
