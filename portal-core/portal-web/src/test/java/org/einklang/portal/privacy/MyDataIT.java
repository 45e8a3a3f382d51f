package org.einklang.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;
import org.einklang.api.task.TaskCard;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody sees all that is held on them, and nobody anything on others. */
@ExtendWith(ArquillianExtension.class)
class MyDataIT {

    private static final String PAGE = "/me/data";
    private static final String FILE = "/me/data/all.json";

    private long drafts = -9400;

    @Inject
    @Any
    private Instance<PersonalData> parts;

    @Inject
    private MyData data;

    @Inject
    private CorrectionWish correction;

    @Inject
    private DataWords words;

    @Inject
    private BrittleData brittle;

    @Inject
    private Stage stage;

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** A new table that names people fails here until a part says that it is in its export. */
    @Test
    void every_table_that_names_people_belongs_to_somebodys_answer() throws SQLException {
        Set<String> known =
                parts.stream().flatMap(part -> part.tables().stream()).collect(Collectors.toSet());

        assertThat(PeopleInTables.in(database)).hasSizeGreaterThan(30).isSubsetOf(known);
    }

    @Test
    void every_name_in_the_answer_has_words_in_both_languages() {
        List<String> missing = new ArrayList<>();
        for (Persona persona : List.of(HOST, COORDINATOR, SECRETARY, STEERING_AGENCY)) {
            for (Held held : stage.ask(persona, data::all)) {
                for (Locale locale : DataWords.languages()) {
                    said(held, locale).filter(word -> word.contains(".mydata")).forEach(missing::add);
                }
            }
        }
        assertThat(missing.stream().distinct()).isEmpty();
    }

    private Stream<String> said(Held held, Locale locale) {
        Stream<String> keys = held.data().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(words.key(held.module(), entry.getKey(), locale)),
                        DataAsJson.fields(entry.getValue()).stream()
                                .map(name -> words.field(held.module(), name, locale))));
        Stream<String> constants = held.data().values().stream()
                .flatMap(MyDataIT::values)
                .filter(Enum.class::isInstance)
                .flatMap(one -> Stream.of(((Enum<?>) one).getDeclaringClass().getEnumConstants()))
                .distinct()
                .map(one -> words.value(held.module(), one, locale));
        return Stream.of(Stream.of(words.section(held.module(), locale)), keys, constants)
                .flatMap(each -> each);
    }

    private static Stream<Object> values(Object rows) {
        Stream<?> each = rows instanceof Collection<?> several ? several.stream() : Stream.of(rows);
        return each.flatMap(row -> row instanceof Map<?, ?> fields ? fields.values().stream() : Stream.of(row));
    }

    @Test
    void the_file_says_who_one_is_how_one_gets_in_and_no_secret() {
        Answer answer = Visitor.as(HOST).get(FILE);
        JsonObject all = json(answer);
        PersonId me = stage.person(HOST);
        String hash = text("select a.passwordHash from Account a where a.personId = :person", me);
        String name = text("select p.name from Person p where p.id = :person", me);

        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''einklang-20");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(all.getInt("person")).isEqualTo((int) me.value());
        JsonObject held = all.getJsonObject("data");
        assertThat(held.getJsonObject("people").getJsonObject("entry").getString("name"))
                .isEqualTo(name);
        assertThat(held.getJsonObject("sessions").getJsonArray("sessions")).isNotEmpty();
        assertThat(held.getJsonObject("audit").getJsonArray("did")).isNotEmpty();
        assertThat(answer.body()).doesNotContain(hash);
        assertThat(all.getJsonObject("words").getJsonObject("en").getString("people.entry.name"))
                .isEqualTo("Name");
    }

    @Test
    void taking_the_file_is_written_down_and_looking_is_not() {
        PersonId me = stage.person(PRESS_CITY);
        Visitor visitor = Visitor.as(PRESS_CITY);
        long lines = lines(me);
        long looks = looks(me);

        assertThat(visitor.get(PAGE).body()).contains("Meine Daten", "Ihr Eintrag");
        assertThat(lines(me)).isEqualTo(lines);
        visitor.get(FILE);
        assertThat(lines(me)).isEqualTo(lines + 1);
        assertThat(looks(me)).isEqualTo(looks);
    }

    @Test
    void what_others_typed_is_not_in_it() throws Exception {
        draft(stage.person(HOST), "Das schreibt gerade der Gastgeber");

        assertThat(Visitor.as(HOST).get(PAGE).body()).contains("Das schreibt gerade der Gastgeber");
        assertThat(Visitor.as(PRESS_CITY).get(PAGE).body()).doesNotContain("Das schreibt gerade der Gastgeber");
        assertThat(Visitor.as(PRESS_CITY).get(FILE).body()).doesNotContain("Das schreibt gerade der Gastgeber");
        forgetDrafts(stage.person(HOST));
    }

    @Test
    void half_an_answer_is_none_and_it_says_which_part_is_missing() {
        brittle.breakFor(stage.person(SECRETARY).value());
        try {
            Visitor secretary = Visitor.as(SECRETARY);
            assertThat(secretary.get(PAGE).body()).contains("„Fassungen“").doesNotContain("Ihr Eintrag");
            assertThat(secretary.get(FILE).location()).endsWith(PAGE);
        } finally {
            brittle.mend();
        }
    }

    @Test
    void more_drafts_take_no_more_statements() throws Exception {
        PersonId me = stage.person(HOST);
        Visitor visitor = Visitor.as(HOST);
        draft(me, "Entwurf");
        int few = Statements.of(PAGE, visitor);
        for (int i = 0; i < 60; i++) {
            draft(me, "Entwurf " + i);
        }
        assertThat(Statements.of(PAGE, visitor)).isLessThanOrEqualTo(few);
        assertThat(visitor.get(PAGE).body())
                .as("what other tests have left is among them")
                .containsPattern("Entwürfe \\([67]\\d\\)")
                .contains("die 50 neuesten Einträge");
        forgetDrafts(me);
    }

    @Test
    void what_one_cannot_change_oneself_becomes_a_task_of_the_coordinator_within_a_month() {
        stage.as(HOST, () -> correction.ask(stage.world().cooperation(), "Mein Amt heißt anders"));

        List<TaskCard> mine = stage.ask(HOST, correction::wishes);
        assertThat(mine).first().satisfies(task -> {
            assertThat(task.title()).isEqualTo("Daten berichtigen: Mein Amt heißt anders");
            assertThat(task.assignee()).isEqualTo(stage.person(COORDINATOR));
            assertThat(task.due()).isEqualTo(stage.world().today().plusMonths(1));
        });
        assertThat(Visitor.known(HOST).get(PAGE).body()).contains("Ihre Bitten um Berichtigung");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> stage.as(HOST, () -> correction.ask(stage.world().cooperation(), " ")));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(
                        ADMINISTRATOR, () -> correction.ask(stage.world().cooperation(), "x")));
    }

    private void draft(PersonId person, String typed) throws Exception {
        Transactions.commit(() -> {
            entities.createNativeQuery(
                            "insert into ek_core.draft (id, version, person_id, address, form, fields, seen, saved)"
                                    + " values (?1, 0, ?2, ?3, 'probe', ?4, '', current_timestamp)")
                    .setParameter(1, drafts)
                    .setParameter(2, person.value())
                    .setParameter(3, "/probe/" + drafts)
                    .setParameter(4, typed)
                    .executeUpdate();
            drafts--;
        });
    }

    private void forgetDrafts(PersonId person) throws Exception {
        Transactions.commit(
                () -> entities.createQuery("delete from Draft d where d.personId = :person and d.form = 'probe'")
                        .setParameter("person", person.value())
                        .executeUpdate());
    }

    private String text(String query, PersonId person) {
        return entities.createQuery(query, String.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    private long lines(PersonId person) {
        return number(
                "select count(l) from AuditLine l where l.act = 'privacy.audit.taken' and l.doer = :person", person);
    }

    private long looks(PersonId person) {
        return number("select count(a) from AccessLine a where a.person = :person", person);
    }

    private long number(String query, PersonId person) {
        return entities.createQuery(query, Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    private static JsonObject json(Answer answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
