package org.einklang.portal.directory;

import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.intake.people.PeopleImport;
import org.einklang.testkit.server.Stage;

/** The numbers that stand in addresses of people, partners, units and tables: those of the lead of the city's team. */
@ApplicationScoped
public class DirectoryNumbers {

    @Inject
    private Stage stage;

    @Inject
    private PersonReading reading;

    @Inject
    private PeopleImport people;

    /** The address with the numbers in it. */
    public String in(String address) {
        if (!address.contains("{")) {
            return address;
        }
        PersonFile file = stage.ask(COORDINATOR, () -> reading.file(here(), stage.person(TEAM_CITY)));
        return address.replace(
                        "{person}", String.valueOf(stage.person(TEAM_CITY).value()))
                .replace("{partner}", String.valueOf(file.card().partner().value()))
                .replace("{unit}", String.valueOf(file.unit().orElseThrow().value()))
                .replace("{table}", address.contains("{table}") ? table() : "");
    }

    private String table() {
        byte[] content = "Name;Mail\nProbe;probe@lindental.example".getBytes(StandardCharsets.UTF_8);
        return String.valueOf(stage.ask(COORDINATOR, () -> people.bring(here(), "probe.csv", content)));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
