package org.einklang.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.WELFARE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.portal.procedure.WrittenProcedure;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.Test;

/** Who sees a thing gets its files; who may change it attaches, renews and removes them; nothing is lost on the way. */
class AttachmentsIT extends AttachmentStage {

    @Test
    void who_sees_the_thing_gets_its_files_and_for_everybody_else_there_are_none() {
        WrittenProcedure procedure = procedure();
        long id = attach(PRESS_JOBCENTER, procedure.ref(), "Öffnungszeiten.csv", "Kita;6 Uhr");
        String all = "/c/lindental/attachments/of/core/" + procedure.ref().type() + "/"
                + procedure.ref().id();

        for (Persona reader : List.of(HOST, PRESS_JOBCENTER, PRESS_AGENCY, EVALUATOR)) {
            Visitor visitor = Visitor.known(reader);
            assertThat(visitor.get(page(procedure)).body()).contains("Öffnungszeiten.csv", address(id, 1));
            assertThat(visitor.get(address(id, 1)).body()).isEqualTo("Kita;6 Uhr");
            assertThat(visitor.get(all).status()).isEqualTo(200);
        }
        for (Persona stranger : List.of(COORDINATOR, ADMINISTRATOR, TEAM_CITY, WELFARE, GUEST)) {
            for (String address : List.of(address(id, 1), address(id, 1) + "/view", all)) {
                assertThat(Visitor.known(stranger).get(address).status())
                        .as(stranger + " " + address)
                        .isEqualTo(404);
            }
            assertHidden(stranger, () -> reading.of(here(), procedure.ref()));
        }
        assertThat(Visitor.anonymous().get(address(id, 1)).location()).contains("/login?to=");
    }

    @Test
    void only_who_may_change_the_thing_attaches_and_removes() {
        WrittenProcedure procedure = procedure();
        long id = attach(PRESS_JOBCENTER, procedure.ref(), "Liste.txt", "Eins");

        for (Persona other : List.of(PRESS_AGENCY, EVALUATOR, COORDINATOR)) {
            assertHidden(other, () -> attach(other, procedure.ref(), "Fremd.txt", "x"));
            assertHidden(other, () -> attaching.remove(here(), procedure.ref(), id));
            assertHidden(other, () -> attaching.restore(here(), procedure.ref(), id));
        }
        assertThat(Visitor.known(PRESS_AGENCY).get(page(procedure)).body())
                .contains("Liste.txt")
                .doesNotContain("Hochladen", "Entfernen");
        assertThat(Visitor.known(PRESS_AGENCY).get(page(procedure())).body()).doesNotContain("Anhänge");
    }

    /** Somebody who sits in both cooperations carries nothing over. */
    @Test
    void nothing_crosses_cooperations_and_a_file_is_reached_only_by_its_own_thing() {
        WrittenProcedure one = procedure();
        WrittenProcedure other = procedure();
        long id = attach(PRESS_JOBCENTER, one.ref(), "Hier.txt", "Hier");

        assertHidden(PRESS_JOBCENTER, () -> attaching.remove(here(), other.ref(), id));
        assertHidden(
                PRESS_JOBCENTER,
                () -> attaching.add(here(), other.ref(), List.of(Brought.upload("Dort.txt", "Dort")), id));
        assertHidden(PRESS_JOBCENTER, () -> reading.of(elsewhere(), one.ref()));
        long there = entities.createQuery(
                        "select a.id from Attachment a where a.name = 'Kanarienvogel.txt'", Long.class)
                .getSingleResult();
        Visitor both = Visitor.known(STEERING_AGENCY);
        assertThat(both.get("/c/weidental/attachments/" + there + "/1").status())
                .isEqualTo(200);
        assertThat(both.get(address(there, 1)).status()).isEqualTo(404);
    }

    @Test
    void a_file_of_the_same_name_is_a_new_version_and_the_older_one_stays() {
        WrittenProcedure procedure = procedure();
        long id = attach(PRESS_JOBCENTER, procedure.ref(), "Plan.txt", "Erste Fassung");
        assertThat(attach(HOST, procedure.ref(), "plan.TXT", "Zweite Fassung")).isEqualTo(id);
        assertBroken("attachments.same", () -> attach(HOST, procedure.ref(), "Plan.txt", "Zweite Fassung"));
        stage.as(
                HOST,
                () -> attaching.add(
                        here(), procedure.ref(), List.of(Brought.upload("Endgültig.txt", "Dritte Fassung")), id));

        Visitor reader = Visitor.known(EVALUATOR);
        assertThat(reader.get(address(id, 1)).body()).isEqualTo("Erste Fassung");
        assertThat(reader.get(address(id, 2)).body()).isEqualTo("Zweite Fassung");
        assertThat(reader.get(address(id, 3)).body()).isEqualTo("Dritte Fassung");
        assertThat(reader.get(address(id, 4)).status()).isEqualTo(404);
        assertThat(reader.get(page(procedure)).body()).contains("Endgültig.txt", "Fassung 3", "Frühere Fassungen (2)");
        assertThat(lines("attachments.audit.added", procedure.ref())).isEqualTo(1);
        assertThat(lines("attachments.audit.renewed", procedure.ref())).isEqualTo(2);
    }

    @Test
    void a_removed_file_is_gone_at_once_comes_back_within_thirty_days_or_is_gone_for_good() {
        WrittenProcedure procedure = procedure();
        Instant now = clock.instant();
        long id = attach(PRESS_JOBCENTER, procedure.ref(), "Weg.txt", "Weg damit");
        stage.as(PRESS_JOBCENTER, () -> attaching.remove(here(), procedure.ref(), id));
        assertThat(Visitor.known(PRESS_AGENCY).get(page(procedure)).body()).doesNotContain("Weg.txt");
        assertThat(Visitor.known(PRESS_AGENCY).get(address(id, 1)).status()).isEqualTo(404);
        assertThat(Visitor.known(PRESS_JOBCENTER).get(page(procedure)).body()).contains("Zurückholen");

        stage.as(HOST, now.plus(Duration.ofDays(29)), () -> attaching.restore(here(), procedure.ref(), id));
        assertThat(Visitor.known(PRESS_AGENCY).get(address(id, 1)).status()).isEqualTo(200);

        stage.as(HOST, now, () -> attaching.remove(here(), procedure.ref(), id));
        stage.as(HOST, now.plus(Duration.ofDays(31)), () -> {
            assertBroken("attachments.undo_is_over", () -> attaching.restore(here(), procedure.ref(), id));
            store.purge();
        });
        assertThat(entities.find(Attachment.class, id)).isNull();
        assertThat(pieces(id)).isZero();
        assertThat(lines("attachments.audit.removed", procedure.ref())).isEqualTo(2);
    }

    @Test
    void files_of_a_thing_that_is_gone_for_thirty_days_are_deleted_and_those_of_others_stay() {
        Instant now = clock.instant();
        ItemRef gone = lockers.build("abgebaut");
        ItemRef back = lockers.build("wieder da");
        long lost = attach(PRESS_JOBCENTER, gone, "Verwaist.txt", "Niemandes");
        long kept = attach(PRESS_JOBCENTER, back, "Bleibt.txt", "Jemandes");
        lockers.tearDown(gone);
        lockers.tearDown(back);
        look(now);
        lockers.build("wieder da");
        look(now.plus(Duration.ofDays(1)));
        stage.as(HOST, now.plus(Duration.ofDays(29)), () -> store.purge());
        assertThat(entities.find(Attachment.class, lost)).isNotNull();

        stage.as(HOST, now.plus(Duration.ofDays(31)), () -> store.purge());
        entities.clear();
        assertThat(entities.find(Attachment.class, lost)).isNull();
        assertThat(entities.find(Attachment.class, kept)).isNotNull();
    }

    @Test
    void a_person_gets_what_they_attached_and_is_forgotten() throws Exception {
        WrittenProcedure procedure = procedure();
        PersonId host = stage.person(HOST);
        long id = attach(HOST, procedure.ref(), "Von mir.txt", "Von mir");
        assertThat(personal.export(host).toString()).contains("Von mir.txt");

        Transactions.takeBack(() -> {
            personal.erase(host);
            entities.clear();
            assertThat(entities.createQuery(
                                    "select v from AttachmentVersion v where v.attachmentId = :id",
                                    AttachmentVersion.class)
                            .setParameter("id", id)
                            .getSingleResult()
                            .addedBy())
                    .isEmpty();
        });
    }
}
