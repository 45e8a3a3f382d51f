package org.einklang.portal.audit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.einklang.api.NotVisible;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.portal.audit.Involved;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who opens what is protected is noted, and those concerned can see it. */
@ExtendWith(ArquillianExtension.class)
class AccessLogIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Stage stage;

    @Inject
    private AccessLog accessLog;

    @Inject
    private AccessReading reading;

    @Inject
    private AccessCleaning cleaning;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Test
    void the_same_person_thing_and_hour_are_noted_once() {
        ItemRef paper = new ItemRef("core", "body", "4711");
        Instant ten = Instant.parse("2026-02-03T09:05:00Z");
        stage.as(SECRETARY, ten, () -> accessLog.seen(paper, here()));
        stage.as(SECRETARY, ten.plus(Duration.ofMinutes(50)), () -> accessLog.seen(paper, here()));
        assertThat(accesses(paper)).hasSize(1);

        stage.as(SECRETARY, ten.plus(Duration.ofMinutes(60)), () -> accessLog.seen(paper, here()));
        stage.as(CHAIR, ten, () -> accessLog.seen(paper, here()));
        assertThat(accesses(paper))
                .extracting(AccessEntry::person, entry -> entry.hour().toString())
                .containsExactly(
                        tuple("Geschäftsführung Steuerung", "2026-02-03T10:00:00Z"),
                        tuple("Amtsleitung Jugend", "2026-02-03T09:00:00Z"),
                        tuple("Geschäftsführung Steuerung", "2026-02-03T09:00:00Z"));
    }

    @Test
    void two_windows_of_one_person_at_once_are_noted_once_and_both_are_shown() throws Exception {
        ItemRef paper = new ItemRef("core", "body", "4712");
        Callable<Boolean> look = () -> {
            stage.as(SECRETARY, () -> accessLog.seen(paper, here()));
            return true;
        };
        for (Future<Boolean> shown : executor.invokeAll(Collections.nCopies(12, look))) {
            assertThat(shown.get()).isTrue();
        }

        assertThat(accesses(paper)).hasSize(1);
    }

    @Test
    void reading_the_audit_log_is_noted_itself() {
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental/audit").status()).isEqualTo(200);

        assertThat(accesses(new ItemRef("core", "audit", String.valueOf(here().value()))))
                .extracting(AccessEntry::person, AccessEntry::item)
                .contains(tuple("Koordinationsstelle", "Änderungsprotokoll"));
    }

    @Test
    void whoever_takes_the_people_as_a_file_is_noted_and_who_only_looks_is_not() {
        ItemRef people = new ItemRef("core", "people", String.valueOf(here().value()));
        Visitor.known(HOST).get("/c/lindental/people?text=amt");
        assertThat(accesses(people).stream().filter(entry -> entry.person().equals(nameOf(HOST))))
                .isEmpty();

        Visitor.known(HOST).get("/c/lindental/people?csv=1");
        Visitor.known(HOST).get("/c/lindental/people?xlsx=1&text=amt");

        assertThat(accesses(people).stream().filter(entry -> entry.person().equals(nameOf(HOST))))
                .extracting(AccessEntry::item)
                .containsExactly("Liste der Personen, als Datei mitgenommen");
    }

    /** For a spreadsheet or for an address book: it is one act. */
    @Test
    void whoever_takes_the_contacts_is_noted_once_in_whatever_form() {
        Visitor.known(HOST).get("/c/lindental/contacts/list/all.vcf?text=amt");
        assertThat(takenContacts(HOST)).containsExactly("Liste der Ansprechpartner, als Datei mitgenommen");
        Visitor.known(HOST).get("/c/lindental/contacts?csv=1");
        Visitor.known(HOST).get("/c/lindental/contacts?ods=1");
        assertThat(takenContacts(HOST)).hasSize(1);

        Visitor.known(CHAIR).get("/c/lindental/contacts?text=amt");
        assertThat(takenContacts(CHAIR)).isEmpty();
        Visitor.known(CHAIR).get("/c/lindental/contacts?csv=1");
        assertThat(takenContacts(CHAIR)).hasSize(1);
    }

    private List<String> takenContacts(Persona persona) {
        return accesses(new ItemRef("core", "contacts", String.valueOf(here().value()))).stream()
                .filter(entry -> entry.person().equals(nameOf(persona)))
                .map(AccessEntry::item)
                .toList();
    }

    @Test
    void whoever_looks_at_the_accounts_is_noted() {
        assertThat(Visitor.known(COORDINATOR).get("/c/lindental/accounts").status())
                .isEqualTo(200);
        assertThat(Visitor.known(HOST).get("/c/lindental/accounts").status()).isEqualTo(404);

        assertThat(accesses(new ItemRef("core", "accounts", String.valueOf(here().value()))))
                .extracting(AccessEntry::person, AccessEntry::item)
                .contains(tuple(nameOf(COORDINATOR), "Liste der Konten"))
                .doesNotContain(tuple(nameOf(HOST), "Liste der Konten"));
    }

    @Test
    void whoever_asks_what_a_person_may_do_is_seen_by_that_person() {
        Visitor coordinator = Visitor.known(COORDINATOR);
        String rights = "/c/lindental/people/%s/rights";
        coordinator.get(rights.formatted(stage.person(PRESS_AGENCY).value()) + "?q=sehen");
        coordinator.get(rights.formatted(stage.person(COORDINATOR).value()));

        assertThat(stage.ask(PRESS_AGENCY, () -> rows(reading.accessesToMine(), Map.of())))
                .extracting(AccessEntry::person)
                .contains(nameOf(COORDINATOR));
        assertThat(stage.ask(COORDINATOR, () -> rows(reading.accessesToMine(), Map.of())))
                .as("one's own page is one's own business")
                .extracting(AccessEntry::person)
                .doesNotContain(nameOf(COORDINATOR));
    }

    @Test
    void whoever_looks_up_a_person_in_the_audit_log_is_seen_by_that_person() {
        String person = Involved.written(Involved.person(stage.person(TEAM_JOBCENTER)));
        assertThat(mine().stream().filter(entry -> entry.ref().equals(person))).isEmpty();
        Visitor.as(COORDINATOR).get("/c/lindental/audit?item=" + person);

        assertThat(mine())
                .extracting(AccessEntry::person, AccessEntry::cooperation)
                .containsExactly(tuple("Koordinationsstelle", "Kooperation Lindental"));
        assertThat(stage.ask(HOST, () -> rows(reading.accessesToMine(), Map.of())))
                .as("others do not see it")
                .isEmpty();
    }

    @Test
    void only_the_coordinator_sees_who_has_looked_and_only_at_home() {
        ItemRef paper = new ItemRef("core", "body", "4713");
        stage.as(SECRETARY, () -> accessLog.seen(paper, elsewhere()));

        assertThat(accesses(paper)).isEmpty();
        assertThat(List.of(ADMINISTRATOR, CHAIR, SECRETARY))
                .allSatisfy(persona -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.ask(persona, () -> reading.accesses(here()))));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.ask(COORDINATOR, () -> reading.accesses(elsewhere())));
    }

    @Test
    void after_twelve_months_an_access_is_forgotten() {
        ItemRef paper = new ItemRef("core", "body", "4714");
        Instant now = clock.instant();
        stage.as(SECRETARY, now.minus(Duration.ofDays(367)), () -> accessLog.seen(paper, here()));
        stage.as(SECRETARY, now.minus(Duration.ofDays(360)), () -> accessLog.seen(paper, here()));
        cleaning.forget();

        assertThat(accesses(paper)).hasSize(1);
    }

    private List<AccessEntry> accesses(ItemRef item) {
        return stage.ask(COORDINATOR, () -> rows(reading.accesses(here()), Map.of("item", Involved.written(item))));
    }

    private List<AccessEntry> mine() {
        return stage.ask(TEAM_JOBCENTER, () -> rows(reading.accessesToMine(), Map.of()));
    }

    private static List<AccessEntry> rows(TableReading<Long, AccessEntry> accesses, Map<String, String> filters) {
        List<Long> keys = accesses.keys(TableQuery.of(filters), 0, 25);
        Map<Long, AccessEntry> rows = keys.isEmpty() ? Map.of() : accesses.rows(keys);
        return keys.stream().map(rows::get).map(AccessEntry.class::cast).toList();
    }

    private String nameOf(Persona persona) {
        return directory.person(stage.person(persona)).name();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }
}
