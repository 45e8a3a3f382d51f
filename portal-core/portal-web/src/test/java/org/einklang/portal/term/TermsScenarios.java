package org.einklang.portal.term;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages of shared words. */
public final class TermsScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/c/{cooperation}/terms",
            new Scenario("/c/lindental/terms", EVALUATOR, List.of(ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/terms/new",
            new Scenario("/c/lindental/terms/new", COORDINATOR, List.of(CHAIR, ADMINISTRATOR)),
            "/c/{cooperation}/terms/{term}",
            new Scenario("/c/lindental/terms/familie-und-beruf", CHAIR, List.of(ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/terms/{term}/change",
            new Scenario("/c/lindental/terms/familie-und-beruf/change", COORDINATOR, List.of(CHAIR, ADMINISTRATOR)));

    private TermsScenarios() {}
}
