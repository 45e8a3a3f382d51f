package org.einklang.portal.contact;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the pages of contacts. */
public final class ContactsScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/c/{cooperation}/contacts",
            new Scenario("/c/lindental/contacts", EVALUATOR, List.of(ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/contacts/new",
            new Scenario("/c/lindental/contacts/new", TRAINING_JOBCENTER, List.of(EVALUATOR, GUEST, ADMINISTRATOR)),
            "/c/{cooperation}/contacts/gaps",
            new Scenario("/c/lindental/contacts/gaps", CHAIR, List.of(ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/contacts/{contact}",
            new Scenario("/c/lindental/contacts/1", TEAM_CITY, List.of(ADMINISTRATOR, GUEST)),
            "/c/{cooperation}/contacts/{contact}/edit",
            new Scenario(
                    "/c/lindental/contacts/1/edit", TEAM_AGENCY, List.of(TEAM_CITY, CHAIR, EVALUATOR, ADMINISTRATOR)));

    private ContactsScenarios() {}
}
