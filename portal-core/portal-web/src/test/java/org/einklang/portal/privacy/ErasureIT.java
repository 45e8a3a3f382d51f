package org.einklang.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.audit.ChainChecking;
import org.einklang.portal.departure.Departure;
import org.einklang.portal.directory.PersonAdmission;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who has left is erased: everywhere, once, for good, and only when it is meant. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    private static final String NAME = "Xaverine Löschprobst";
    private static final String WORD = "Löschprobst";
    private static final String MAIL = "xq.loeschprobst@lindental.example";

    @Inject
    private Stage stage;

    @Inject
    private PersonAdmission admission;

    @Inject
    private Departure departure;

    @Inject
    private PersonErasure erasure;

    @Inject
    private ErasureTraces traces;

    @Inject
    private Directory directory;

    @Inject
    private ChainChecking chain;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Test
    void what_was_left_everywhere_is_gone_from_every_table_and_from_the_log() throws Exception {
        PersonId person = gone(NAME, MAIL, city());
        traces.leave(person, here(), NAME, MAIL, stage.person(CHAIR));
        assertThat(TextTraces.of(WORD, database))
                .contains("PERSON.NAME", "DRAFT.FIELDS", "OUTBOX_MAIL.BODY", "CAMPAIGN_ENTRY.ITEM_NAME");
        assertThat(TextTraces.of("loeschprobst", database)).contains("ACCOUNT.LOGIN", "OUTBOX_MAIL.RECIPIENT");

        stage.as(COORDINATOR, () -> erasure.erase(here(), person, NAME));

        assertThat(TextTraces.of(WORD, database)).isEmpty();
        assertThat(TextTraces.of("loeschprobst", database)).isEmpty();
        assertThat(TextTraces.of("0999/17171", database)).isEmpty();
        assertThat(logs()).noneMatch(line -> line.contains(WORD) || line.contains(MAIL));
        assertThat(directory.person(person).name()).isEqualTo("Ehemalige Person " + person.value());
        assertThat(Visitor.known(CHAIR)
                        .get("/c/lindental/search?q=L%C3%B6schprobst")
                        .body())
                .contains("Kein Treffer");
        assertThat(traces.commentsOf("Das sagt jemand, der geht")).isEqualTo(1);
    }

    /** A backup from before the erasure, restored: nobody acts, and somebody who had not left yet when it was made is there again. */
    @Test
    void who_comes_back_with_a_backup_is_erased_again_and_nobody_else_who_has_that_number() {
        PersonId back = stage.ask(
                COORDINATOR, () -> admission.admit(here(), city(), "Zurück Löschprobst", "Beratung", "zr@x.example"));
        int mark = traces.mark(back);
        int other = mark == 1 ? 2 : 1;
        assertThat(mark).isPositive();

        assertThat(again(new ErasedPerson(back.value(), other)))
                .as("somebody else with the same number")
                .isZero();
        assertThat(directory.person(back).name()).isEqualTo("Zurück Löschprobst");

        assertThat(again(new ErasedPerson(back.value(), mark))).isEqualTo(1);
        assertThat(directory.person(back).name()).isEqualTo("Ehemalige Person " + back.value());
        assertThat(erasure.erased()).contains(new ErasedPerson(back.value(), mark));
        assertThat(again(new ErasedPerson(back.value(), mark))).as("once").isZero();
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental/audit").body())
                .contains("nach dem Zurückspielen einer Sicherung erneut gelöscht");
    }

    private int again(ErasedPerson noted) {
        int[] number = new int[1];
        stage.asNobody(clock.instant(), () -> number[0] = erasure.again(List.of(noted)));
        return number[0];
    }

    @Test
    void the_plan_says_what_goes_and_what_stays_and_changes_nothing() {
        PersonId person = gone("Vorschau Planprobe", "plan@lindental.example", city());
        traces.leave(person, here(), "Vorschau Planprobe", "plan@lindental.example", stage.person(CHAIR));

        ErasurePlan plan = stage.ask(COORDINATOR, () -> erasure.plan(here(), person));
        assertThat(plan.steps(Fate.REMOVED))
                .extracting(step -> step.module() + "." + step.key() + " " + step.number())
                .contains("login.account 1", "privacy.drafts 1", "inmail.mails 1", "contacts.contacts 1");
        assertThat(plan.steps(Fate.ANONYMOUS))
                .extracting(step -> step.module() + "." + step.key())
                .contains("people.entry", "comments.comments");
        assertThat(plan.steps(Fate.KEPT)).extracting(ErasurePlan.Step::module).contains("audit");
        assertThat(directory.person(person).name()).isEqualTo("Vorschau Planprobe");
        stage.as(COORDINATOR, () -> erasure.erase(here(), person, "Vorschau Planprobe"));
    }

    @Test
    void it_takes_somebody_who_has_left_and_the_name_typed_and_happens_once() {
        PersonId here = stage.person(CHAIR);
        assertRefused("privacy.erasure.still_here", here, "egal");
        PersonId person = gone("Einmal Namensprobe", "einmal@lindental.example", city());
        assertRefused("privacy.erasure.other_name", person, "Namensprobe");

        stage.as(COORDINATOR, () -> erasure.erase(here(), person, " Einmal Namensprobe "));
        assertRefused("privacy.erasure.done_before", person, "Ehemalige Person " + person.value());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> departure.stay(here(), person)));
    }

    @Test
    void only_who_coordinates_may_and_only_if_no_other_cooperation_needs_the_person() {
        PersonId person = gone("Fremde Rechteprobe", "rechte@lindental.example", city());
        for (Persona stranger : List.of(CHAIR, ADMINISTRATOR, STEERING_AGENCY)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(stranger, () -> erasure.erase(here(), person, "Fremde Rechteprobe")));
        }
        PartnerId agency = directory.person(stage.person(STEERING_AGENCY)).partner();
        PersonId elsewhere = gone("Andernorts Rechteprobe", "anders@lindental.example", agency);
        assertRefused("privacy.erasure.elsewhere", elsewhere, "Andernorts Rechteprobe");
    }

    @Test
    void the_log_says_who_erased_which_number_and_its_chain_is_sound() {
        PersonId person = gone("Kette Protokollprobe", "kette@lindental.example", city());
        stage.as(COORDINATOR, () -> erasure.erase(here(), person, "Kette Protokollprobe"));

        assertThat(traces.linesOfErasure(person, stage.person(COORDINATOR))).isEqualTo(1);
        assertThat(stage.ask(
                        COORDINATOR,
                        () -> chain.check(Scope.cooperation(here())).fault().isEmpty()))
                .isTrue();
    }

    @AfterEach
    void clear() {
        traces.clear();
    }

    private void assertRefused(String key, PersonId person, String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> erasure.erase(here(), person, typed)))
                .matches(no -> no.key().equals(key), key);
    }

    private PersonId gone(String name, String mail, PartnerId partner) {
        PersonId person = stage.ask(COORDINATOR, () -> admission.admit(here(), partner, name, "", mail));
        LocalDate yesterday = PortalTime.dayOf(clock.instant()).minusDays(1);
        stage.as(COORDINATOR, () -> departure.leave(here(), person, yesterday, Optional.empty()));
        return person;
    }

    private static List<String> logs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("server-.*\\.log.*"))
                    .flatMap(ErasureIT::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Stream.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PartnerId city() {
        return directory.person(stage.person(COORDINATOR)).partner();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
