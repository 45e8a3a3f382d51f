package org.einklang.testkit.tck;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.einklang.api.module.FileSource;
import org.einklang.api.module.Page;
import org.einklang.api.module.PortalModule;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;
import org.einklang.testkit.Persona;
import org.einklang.testkit.Personas;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The part of the module TCK that runs inside the server, with the module's jar deployed and the demo planted; the other
 * part is {@link ModuleContract}.
 *
 * <pre>{@code
 * class MeetingsTckIT extends ModuleTck {
 *     MeetingsTckIT() {
 *         super("meetings");
 *     }
 *
 *     protected List<Sample> samples() {
 *         return List.of(Sample.of("", SECRETARY), new Sample("{meeting}", "stg-2026-01", SECRETARY));
 *     }
 * }
 * }</pre>
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ModuleTck {

    private final String id;

    @Inject
    @Any
    private Instance<PortalModule> modules;

    @Inject
    @Any
    private Instance<FileSource> fileSources;

    @Inject
    @Any
    private Instance<PersonalData> personalData;

    @Inject
    private Erasure erasure;

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    /** A suite for the deployed module with this id. */
    @SuppressWarnings("NullAway.Init") // the container injects
    protected ModuleTck(String id) {
        this.id = id;
    }

    /** One sample for each page and file that the module declares. */
    protected abstract List<Sample> samples();

    /** Somebody who may open none of the samples. */
    protected Persona stranger() {
        return Personas.ADMINISTRATOR;
    }

    /**
     * Columns that keep a person's number after erasure, with the reason, such as {@code RESOLUTION.DECIDED_BY} as part
     * of an approved record.
     */
    protected Map<String, String> keptAfterErasure() {
        return Map.of();
    }

    @Test
    void every_page_and_file_has_a_sample() {
        Stream<String> pages = module().pages().stream().map(Page::pattern);
        Stream<String> files = fileSources.stream()
                .filter(source -> source.module().equals(id))
                .map(FileSource::pattern);

        assertThat(samples().stream().map(Sample::pattern))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(pages, files).toList());
    }

    @Test
    void who_may_see_a_page_sees_it() {
        assertThat(samples())
                .allSatisfy(sample -> assertThat(
                                Visitor.as(sample.reader()).get(sample.path(id)).status())
                        .isEqualTo(200));
    }

    @Test
    void to_a_stranger_no_page_exists() {
        Visitor stranger = Visitor.as(stranger());

        assertThat(samples())
                .allSatisfy(sample ->
                        assertThat(stranger.get(sample.path(id)).status()).isEqualTo(404));
    }

    @Test
    void nobody_is_sent_to_the_login() {
        assertThat(samples()).allSatisfy(sample -> {
            Answer answer = Visitor.anonymous().get(sample.path(id));
            assertThat(answer.status()).isBetween(300, 399);
            assertThat(answer.location()).contains("/login");
        });
    }

    @Test
    void tables_lie_in_schemas_of_host_and_modules_only() {
        List<String> ids = new ArrayList<>(List.of("core"));
        modules.forEach(one -> ids.add(one.id()));

        assertThat(new Schema(database, id).tablesOutside(ids)).isEmpty();
    }

    @Test
    void no_foreign_key_leaves_the_schema() {
        assertThat(new Schema(database, id).foreignKeysThatLeave()).isEmpty();
    }

    @Test
    void personal_data_is_exported() {
        assertThat(peopleByColumn())
                .allSatisfy((column, person) ->
                        assertThat(personalData().export(person).values()).anyMatch(ModuleTck::saysSomething));
    }

    @Test
    void personal_data_is_erased() {
        assertThat(peopleByColumn()).allSatisfy((column, person) -> {
            List<String> traces = erasure.traces(personalData(), person, new Schema(database, id));
            assertThat(traces).isSubsetOf(keptAfterErasure().keySet());
        });
    }

    private static boolean saysSomething(Object exported) {
        return !List.of(List.of(), Map.of(), Set.of(), "").contains(exported);
    }

    private Map<String, PersonId> peopleByColumn() {
        return new Schema(database, id).somebodyInEachPersonColumn();
    }

    private PortalModule module() {
        return modules.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no module " + id + " is deployed; has it been set aside?"));
    }

    private PersonalData personalData() {
        return personalData.stream()
                .filter(one -> one.module().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " stores people, but offers no PersonalData"));
    }
}
