package org.einklang.portal.notification;

import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import java.util.List;
import java.util.Map;
import org.einklang.portal.web.Scenario;

/** How the suites open the page of notifications. */
public final class NotificationsScenarios {

    /** By the pattern of the page. */
    public static final Map<String, Scenario> ALL = Map.of(
            "/c/{cooperation}/notifications",
            new Scenario("/c/lindental/notifications", SECRETARY, List.of(ADMINISTRATOR)));

    private NotificationsScenarios() {}
}
