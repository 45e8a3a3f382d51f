package org.einklang.portal.audit;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages of the logs. */
public final class AuditScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/c/{cooperation}/audit",
            new Scenario("/c/lindental/audit", COORDINATOR, List.of(ADMINISTRATOR, CHAIR, SECRETARY, EVALUATOR)),
            "/c/{cooperation}/audit/access",
            new Scenario("/c/lindental/audit/access", COORDINATOR, List.of(ADMINISTRATOR, CHAIR, EVALUATOR)),
            "/admin/audit",
            new Scenario("/admin/audit", ADMINISTRATOR, List.of(COORDINATOR, CHAIR)),
            "/me/access",
            new Scenario("/me/access", SECRETARY, List.of()));

    private AuditScenarios() {}
}
