package org.einklang.portal.directory;

import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;

import java.nio.charset.StandardCharsets;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.intake.people.PeopleImport;
import org.einklang.testkit.server.Stage;

/** The numbers that stand in addresses of people, partners, units and tables: those of the lead of the city's team. */
public final class DirectoryNumbers {

    private final Stage stage;
    private final PersonReading reading;
    private final PeopleImport people;

    /** Knows them by asking. */
    public DirectoryNumbers(Stage stage, PersonReading reading, PeopleImport people) {
        this.stage = stage;
        this.reading = reading;
        this.people = people;
    }

    /** The address with the numbers in it. */
    public String in(String address) {
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
