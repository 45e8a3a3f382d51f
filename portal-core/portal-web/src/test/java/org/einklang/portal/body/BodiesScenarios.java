package org.einklang.portal.body;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages of bodies. Those of a single seat have the seat's number: see {@code BodySeatsIT}. */
public final class BodiesScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/c/{cooperation}/bodies",
            new Scenario("/c/lindental/bodies", CHAIR, List.of(ADMINISTRATOR)),
            "/c/{cooperation}/bodies/new",
            new Scenario("/c/lindental/bodies/new", COORDINATOR, List.of(TEAM_JOBCENTER, ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/bodies/organigram",
            new Scenario("/c/lindental/bodies/organigram", TEAM_JOBCENTER, List.of(ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/bodies/mandates",
            new Scenario("/c/lindental/bodies/mandates", TEAM_JOBCENTER, List.of(ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/bodies/decisions",
            new Scenario("/c/lindental/bodies/decisions", TEAM_JOBCENTER, List.of(ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/bodies/decisions/{matter}",
            new Scenario(
                    "/c/lindental/bodies/decisions/annual-plan", COORDINATOR, List.of(CHAIR, SECRETARY, ADMINISTRATOR)),
            "/c/{cooperation}/bodies/checks",
            new Scenario("/c/lindental/bodies/checks", COORDINATOR, List.of(CHAIR, SECRETARY, ADMINISTRATOR)),
            "/c/{cooperation}/bodies/{body}",
            new Scenario("/c/lindental/bodies/stg", SECRETARY, List.of(ADMINISTRATOR)),
            "/c/{cooperation}/bodies/{body}/edit",
            new Scenario("/c/lindental/bodies/stg/edit", COORDINATOR, List.of(CHAIR, SECRETARY, ADMINISTRATOR)),
            "/c/{cooperation}/bodies/{body}/seats/new",
            new Scenario("/c/lindental/bodies/ausb/seats/new", CHAIR, List.of(TEAM_JOBCENTER, ADMINISTRATOR)));

    private BodiesScenarios() {}
}
