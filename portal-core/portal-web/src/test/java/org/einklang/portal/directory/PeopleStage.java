package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.absence.AbsenceRecording;
import org.einklang.portal.departure.Departure;
import org.einklang.portal.login.AccountInvitation;
import org.einklang.portal.login.Newcomers;
import org.einklang.portal.profile.Profile;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests on people share: units and colleagues of the city. */
@ExtendWith(ArquillianExtension.class)
abstract class PeopleStage {

    @Inject
    Stage stage;

    @Inject
    PartnerKeeping partners;

    @Inject
    UnitKeeping units;

    @Inject
    PartnerReading partnerReading;

    @Inject
    PersonAdmission admission;

    @Inject
    PersonKeeping keeping;

    @Inject
    Belonging belonging;

    @Inject
    PersonReading reading;

    @Inject
    DirectoryReading directoryReading;

    @Inject
    Departure departure;

    @Inject
    AbsenceRecording recording;

    @Inject
    Profile profile;

    @Inject
    Directory directory;

    @Inject
    AccountInvitation invitation;

    @Inject
    Newcomers newcomers;

    @Inject
    Clock clock;

    boolean opens(String login) {
        return Visitor.anonymous().tryLogin(login, Newcomers.PASSWORD).status() / 100 == 3;
    }

    long absence(PersonId person, LocalDate day, Optional<PersonId> deputy) {
        return stage.ask(COORDINATOR, () -> recording.record(here(), person, day, day, deputy));
    }

    PersonId admit(String name, PartnerId partner) {
        return stage.ask(
                COORDINATOR,
                () -> admission.admit(here(), partner, name, "", name.replace(" ", ".") + "@lindental.example"));
    }

    UnitId unit(PartnerId partner, String name, Optional<UnitId> parent) {
        return stage.ask(
                COORDINATOR, () -> units.add(here(), partner, new UnitKeeping.Plan(name, parent, Optional.empty())));
    }

    /** As somebody who has just opened the form. */
    void correct(PersonId person, PersonKeeping.Entry entry) {
        keeping.correct(here(), person, entry, belonging.person(here(), person).version());
    }

    int versionOf(UnitId unit) {
        return stage.ask(COORDINATOR, () -> reading.unit(here(), unit)).version();
    }

    int versionOf(PartnerId partner) {
        return stage.ask(COORDINATOR, () -> partnerReading.partner(here(), partner))
                .partner()
                .version();
    }

    static PersonKeeping.Entry entry(String name) {
        return new PersonKeeping.Entry(name, "", Optional.empty(), "x@x.example", "", Locale.GERMAN);
    }

    PartnerId city() {
        return directory.person(stage.person(COORDINATOR)).partner();
    }

    LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    CooperationId here() {
        return stage.world().cooperation();
    }

    static String violation(Runnable act) {
        try {
            act.run();
            return "";
        } catch (RuleViolation e) {
            return e.key();
        }
    }

    void assertNotVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }
}
