package org.einklang.portal.comment;

import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.einklang.api.access.Acting;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.contact.ContactCard;
import org.einklang.portal.contact.ContactReading;
import org.einklang.portal.procedure.Procedures;
import org.einklang.portal.procedure.WrittenProcedure;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A written procedure of AG Familie und Beruf and a contact, to be spoken of. */
@ExtendWith(ArquillianExtension.class)
abstract class CommentStage {

    @Inject
    Stage stage;

    @Inject
    Commenting commenting;

    @Inject
    CommentReading reading;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Inject
    private Acting acting;

    @Inject
    private Procedures procedures;

    @Inject
    private ContactReading contacts;

    /** A new one of the body with this key, started by this persona. */
    WrittenProcedure procedure(Persona starter, String key) {
        AtomicReference<WrittenProcedure> started = new AtomicReference<>();
        BodyCard body = body(key);
        stage.as(starter, () -> started.set(procedures.start(body, proposal())));
        return Objects.requireNonNull(started.get());
    }

    /** A new one that the press officers and the citizens' office see, and nobody beyond but the evaluator. */
    WrittenProcedure procedure() {
        return procedure(PRESS_JOBCENTER, "fam");
    }

    /** A new one of the network in which somebody sits for a partner with a limited view. */
    WrittenProcedure network() {
        BodyCard body = body("ankommen");
        AtomicReference<WrittenProcedure> started = new AtomicReference<>();
        acting.as(
                directory
                        .seats(body.id(), PortalTime.dayOf(clock.instant()))
                        .get(0)
                        .person(),
                clock.instant(),
                () -> started.set(procedures.start(body, proposal())));
        return Objects.requireNonNull(started.get());
    }

    private BodyCard body(String key) {
        return directory.bodies(here()).stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Procedures.Proposal proposal() {
        return new Procedures.Proposal(
                "Randzeiten",
                "Wir fragen die Kitas.",
                PortalTime.dayOf(clock.instant()).plusDays(5),
                false);
    }

    static String page(WrittenProcedure procedure) {
        return "/c/lindental/bodies/fam/procedures/" + procedure.number();
    }

    ContactCard contact(String name) {
        return stage.ask(COORDINATOR, () -> contacts.all(here())).stream()
                .filter(card -> card.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A contact of the other cooperation. */
    ItemRef contactElsewhere() {
        return stage.ask(STEERING_AGENCY, () -> contacts.all(elsewhere()))
                .get(0)
                .contact()
                .ref();
    }

    long say(Persona persona, ItemRef about, String text) {
        return said(persona, clock.instant(), () -> commenting.say(here(), about, text));
    }

    long answer(Persona persona, ItemRef about, long answered, String text) {
        return said(persona, clock.instant(), () -> commenting.answer(here(), about, answered, text));
    }

    long said(Persona persona, Instant moment, Supplier<Commenting.Said> deed) {
        AtomicLong id = new AtomicLong();
        stage.as(persona, moment, () -> id.set(deed.get().id()));
        return id.get();
    }

    Comment comment(Persona persona, ItemRef about, long id) {
        return stage.ask(persona, () -> reading.of(here(), about, 0, id)).comments().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    CooperationId here() {
        return stage.world().cooperation();
    }

    CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }
}
