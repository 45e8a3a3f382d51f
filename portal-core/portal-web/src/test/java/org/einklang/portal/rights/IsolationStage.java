package org.einklang.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.portal.contact.Contact;
import org.einklang.portal.contact.ContactReading;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.rights.Cast;
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
        assertThat(heard(persona, address)).as(persona + " " + address).isFalse();
    }

    /** Who reads the word where, of all addresses of all personas; several are on their way at once. */
    static List<String> heard(Function<Persona, Stream<String>> addresses) {
        return Cast.everybody().parallelStream()
                .flatMap(persona -> addresses
                        .apply(persona)
                        .filter(address -> heard(persona, address))
                        .map(address -> persona + " " + address))
                .toList();
    }

    private static boolean heard(Persona persona, String address) {
        String body = Visitor.known(persona).get(address).body();
        return Stream.of(Canary.WORD, "kanarienvogel@").anyMatch(body::contains);
    }

    CooperationId elsewhere() {
        return directory.cooperation(Canary.COOPERATION).orElseThrow().id();
    }
}
