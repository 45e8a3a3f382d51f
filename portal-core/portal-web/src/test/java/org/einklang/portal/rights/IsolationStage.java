package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.portal.contact.Contact;
import org.einklang.portal.contact.ContactReading;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two cooperations of one installation do not know each other, although they share a partner, its people, and somebody who
 * sits in both. Everything in Weidental carries a word ({@link Canary}) that must not be read in Lindental.
 */
@ExtendWith(ArquillianExtension.class)
abstract class IsolationStage {

    @Inject
    Stage stage;

    @Inject
    Directory directory;

    @Inject
    ContactReading contactReading;

    Contact contacts() {
        return stage.ask(STEERING_AGENCY, () -> contactReading.all(elsewhere())).stream()
                .filter(card -> card.name().equals(Canary.WORD))
                .findFirst()
                .orElseThrow()
                .contact();
    }

    static void assertSilent(Persona persona, String address) {
        assertThat(Visitor.known(persona).get(address).body())
                .as(persona + " " + address)
                .doesNotContain(Canary.WORD, "kanarienvogel@");
    }

    CooperationId elsewhere() {
        return directory.cooperation(Canary.COOPERATION).orElseThrow().id();
    }
}
