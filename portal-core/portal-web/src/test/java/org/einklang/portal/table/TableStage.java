package org.einklang.portal.table;

import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.PersonAdmission;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of people stands for all lists. */
@ExtendWith(ArquillianExtension.class)
abstract class TableStage {

    static final String PEOPLE = "/c/lindental/people";

    @Inject
    Stage stage;

    @Inject
    PersonAdmission admission;

    @Inject
    DirectoryReading directory;

    void admitMany(int count, String name, String function) {
        Partner partner = partners().get(0);
        IntStream.range(0, count).forEach(i -> admit(name, function, partner));
    }

    void admit(String name, String function) {
        admit(name, function, partners().get(0));
    }

    void admit(String name, String function, Partner partner) {
        String mail = "p" + System.nanoTime() + "@lindental.example";
        stage.ask(COORDINATOR, () -> admission.admit(here(), partner.partnerId(), name, function, mail));
    }

    List<Partner> partners() {
        return stage.ask(COORDINATOR, () -> directory.partners(here()));
    }

    CooperationId here() {
        return stage.world().cooperation();
    }

    static Answer get(Persona persona, String query) {
        return Visitor.as(persona).get(PEOPLE + query);
    }
}
