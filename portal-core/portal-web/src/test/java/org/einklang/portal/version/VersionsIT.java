package org.einklang.portal.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.einklang.api.item.ItemRef;
import org.einklang.api.version.Content;
import org.einklang.api.version.VersionCard;
import org.einklang.api.version.Versions;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was agreed stands, and what was wrong in it is put right where everybody sees it. */
@ExtendWith(ArquillianExtension.class)
class VersionsIT {

    private static final Content DRAFT = Content.of("title", "Messe").and("text", "Wir gehen hin.");
    private static final Content AGREED = Content.of("title", "Messe").and("text", "Wir gehen gemeinsam hin.");

    @Inject
    private Versions versions;

    @Inject
    private Stage stage;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final ItemRef thing = new ItemRef("core", "probe", UUID.randomUUID().toString());

    @Test
    void a_draft_is_kept_once_frozen_and_corrected_by_a_new_version() {
        stage.as(SECRETARY, () -> {
            versions.keep(thing, "procedures.version.asked", DRAFT);
            versions.keep(thing, "procedures.version.asked", DRAFT);
            versions.freeze(thing, "procedures.version.agreed", AGREED.about(List.of(stage.person(STEERING_AGENCY))));
        });
        assertThat(versions.of(thing)).extracting(VersionCard::number).containsExactly(2, 1);
        assertThatThrownBy(() -> stage.as(SECRETARY, () -> versions.freeze(thing, "procedures.version.agreed", DRAFT)))
                .hasMessageContaining("versions.frozen");
        assertThatThrownBy(() ->
                        stage.as(SECRETARY, () -> versions.correct(thing, "procedures.version.agreed", DRAFT, " ")))
                .hasMessageContaining("versions.reason_missing");

        stage.as(SECRETARY, () -> versions.correct(thing, "procedures.version.agreed", DRAFT, "Schreibfehler"));

        VersionCard correction = versions.of(thing).get(0);
        VersionCard former = versions.of(thing).get(1);
        assertThat(correction.corrects()).isEqualTo(former.id());
        assertThat(correction.frozen()).isTrue();
        assertThat(versions.content(thing, former.id()).text("text")).isEqualTo("Wir gehen gemeinsam hin.");
        assertThat(versions.content(thing, former.id()).people()).containsExactly(stage.person(STEERING_AGENCY));
        assertThat(versions.isIntact(thing, former.id())).isTrue();
    }

    @Test
    void only_what_is_frozen_can_be_corrected() {
        stage.as(SECRETARY, () -> versions.keep(thing, "procedures.version.asked", DRAFT));

        assertThatThrownBy(() ->
                        stage.as(SECRETARY, () -> versions.correct(thing, "procedures.version.agreed", AGREED, "so")))
                .hasMessageContaining("versions.not_frozen");
    }

    @Test
    void nobody_changes_a_version_not_even_by_sql() {
        stage.as(SECRETARY, () -> versions.freeze(thing, "procedures.version.agreed", AGREED));
        long id = versions.of(thing).get(0).id().value();

        for (String statement : List.of(
                "update EK_CORE.ITEM_VERSION set frozen = false where id = " + id,
                "delete from EK_CORE.ITEM_VERSION where id = " + id,
                "update EK_CORE.ITEM_VERSION_PART set place = 9 where version_id = " + id,
                "delete from EK_CORE.ITEM_VERSION_PART where version_id = " + id)) {
            assertThatThrownBy(() -> inTransaction(statement)).as(statement).isInstanceOf(Exception.class);
        }
        assertThat(versions.isIntact(thing, versions.of(thing).get(0).id())).isTrue();
    }

    private void inTransaction(String statement) throws Exception {
        Transactions.takeBack(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
