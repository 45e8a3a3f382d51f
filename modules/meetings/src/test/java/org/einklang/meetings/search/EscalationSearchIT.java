package org.einklang.meetings.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import java.util.List;
import java.util.Optional;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The escalation of the demo is found by those who see one of the two bodies, and by nobody else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EscalationSearchIT {

    private static final String FOUND = "/meetings/escalations/ausb-1";

    @Test
    void the_group_and_the_steering_group_find_it_and_others_do_not() {
        for (Persona one : List.of(TEAM_JOBCENTER, STEERING_AGENCY)) {
            Eventually.present(
                    () -> Optional.of(found(one)).filter(page -> page.contains(FOUND)),
                    () -> one + " does not find the escalation");
        }
        for (Persona other : List.of(HEAD_OF_CITY, PRESS_AGENCY, ADMINISTRATOR)) {
            assertThat(found(other)).doesNotContain(FOUND);
        }
    }

    private static String found(Persona persona) {
        return Visitor.known(persona).get("/c/lindental/search?q=ausb-1").body();
    }
}
