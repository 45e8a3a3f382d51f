package org.einklang.portal.attachment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.procedure.Procedures;
import org.einklang.portal.procedure.WrittenProcedure;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A written procedure of AG Familie und Beruf, whose secretary and chair may attach files to it. */
@ExtendWith(ArquillianExtension.class)
abstract class AttachmentStage {

    @Inject
    StoredAttachments store;

    @Inject
    AttachmentPersonalData personal;

    @Inject
    Stage stage;

    @Inject
    Attaching attaching;

    @Inject
    AttachmentReading reading;

    @Inject
    Lockers lockers;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Procedures procedures;

    WrittenProcedure procedure() {
        BodyCard body = directory.bodies(here()).stream()
                .filter(card -> card.key().equals("fam"))
                .findFirst()
                .orElseThrow();
        return stage.ask(
                PRESS_JOBCENTER,
                () -> procedures.start(
                        body,
                        new Procedures.Proposal(
                                "Randzeiten",
                                "Wir fragen die Kitas.",
                                PortalTime.dayOf(clock.instant()).plusDays(5),
                                false)));
    }

    static String page(WrittenProcedure procedure) {
        return "/c/lindental/bodies/fam/procedures/" + procedure.number();
    }

    long attach(Persona persona, ItemRef about, String name, String content) {
        return attach(persona, about, Brought.upload(name, content));
    }

    long attach(Persona persona, ItemRef about, Upload upload) {
        return stage.ask(persona, () -> attaching.add(here(), about, List.of(upload), 0))
                .get(0);
    }

    static String address(long id, int version) {
        return "/c/lindental/attachments/" + id + "/" + version;
    }

    List<String> names(Persona persona, ItemRef about) {
        return stage.ask(persona, () -> reading.of(here(), about)).stream()
                .filter(kept -> !kept.attachment().isRemoved())
                .map(kept -> kept.latest().name())
                .toList();
    }

    long lines(String act, ItemRef about) {
        return entities.createQuery(
                        "select count(l) from AuditLine l where l.act = :act and l.subjects like :about", Long.class)
                .setParameter("act", act)
                .setParameter("about", "%" + about.type() + "/" + about.id() + "%")
                .getSingleResult();
    }

    CooperationId here() {
        return stage.world().cooperation();
    }

    CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }

    void look(Instant moment) {
        stage.as(HOST, moment, () -> {
            long last = 0;
            do {
                last = store.look(last);
            } while (last > 0);
        });
    }

    long accesses(String locker) {
        return entities.createQuery("select count(l) from AccessLine l where l.item like :item", Long.class)
                .setParameter("item", "%locker/" + locker)
                .getSingleResult();
    }

    long pieces(long attachment) {
        return ((Number) entities.createNativeQuery("select count(*) from EK_CORE.attachment_piece where version_id in"
                                + " (select id from EK_CORE.attachment_version where attachment_id = ?1)")
                        .setParameter(1, attachment)
                        .getSingleResult())
                .longValue();
    }

    void assertHidden(Persona persona, Runnable deed) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, deed));
    }

    static void assertBroken(String key, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
