package org.einklang.portal.directory;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.WELFARE;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;
import org.einklang.testkit.Persona;

/** How the suites open the pages of people; {@link DirectoryNumbers} knows the numbers in the addresses. */
public final class PeopleScenarios {

    private static final List<Persona> NO_COORDINATORS = List.of(CHAIR, ADMINISTRATOR, WELFARE);
    private static final List<Persona> NO_MEMBERS = List.of(ADMINISTRATOR, WELFARE);

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.ofEntries(
            members("/c/{cooperation}/people", "/c/lindental/people"),
            coordinators("/c/{cooperation}/people/new", "/c/lindental/people/new"),
            coordinators("/c/{cooperation}/people/import", "/c/lindental/people/import"),
            coordinators("/c/{cooperation}/people/import/{table}", "/c/lindental/people/import/{table}"),
            members("/c/{cooperation}/people/{person}", "/c/lindental/people/{person}"),
            coordinators("/c/{cooperation}/people/{person}/edit", "/c/lindental/people/{person}/edit"),
            coordinators("/c/{cooperation}/people/{person}/job", "/c/lindental/people/{person}/job"),
            coordinators("/c/{cooperation}/people/{person}/leave", "/c/lindental/people/{person}/leave"),
            Map.entry(
                    "/c/{cooperation}/people/{person}/absence",
                    new Scenario(
                            "/c/lindental/people/{person}/absence",
                            COORDINATOR,
                            List.of(CHAIR, ADMINISTRATOR, WELFARE))),
            members("/c/{cooperation}/partners", "/c/lindental/partners"),
            coordinators("/c/{cooperation}/partners/new", "/c/lindental/partners/new"),
            members("/c/{cooperation}/partners/{partner}", "/c/lindental/partners/{partner}"),
            coordinators("/c/{cooperation}/partners/{partner}/edit", "/c/lindental/partners/{partner}/edit"),
            coordinators("/c/{cooperation}/partners/{partner}/units/new", "/c/lindental/partners/{partner}/units/new"),
            coordinators("/c/{cooperation}/units/{unit}", "/c/lindental/units/{unit}"),
            Map.entry("/me/profile", new Scenario("/me/profile", WELFARE, List.of())));

    private PeopleScenarios() {}

    private static Map.Entry<String, Scenario> members(String pattern, String address) {
        return Map.entry(pattern, new Scenario(address, CHAIR, NO_MEMBERS));
    }

    private static Map.Entry<String, Scenario> coordinators(String pattern, String address) {
        return Map.entry(pattern, new Scenario(address, COORDINATOR, NO_COORDINATORS));
    }
}
