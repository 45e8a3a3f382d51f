package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermId;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.jspecify.annotations.Nullable;

/** Names contacts for the tests, also as if it had been a while ago. */
@ApplicationScoped
public class ContactStage {

    @Inject
    private Stage stage;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** An office of the persona's partner, kept by the persona and confirmed so many months ago. @return its key */
    String named(Persona keeper, String office, String remit, int monthsAgo, TermId... terms) {
        AtomicReference<String> key = new AtomicReference<>("");
        Instant then =
                PortalTime.inBerlin(clock.instant()).minusMonths(monthsAgo).toInstant();
        stage.as(
                keeper,
                then,
                () -> key.set(keeping.add(here(), entry(partner(keeper), office, remit, terms), stage.person(keeper))));
        return Objects.requireNonNull(key.get());
    }

    /** Of a person, with a mailbox or without, and with a deputy or without; confirmed a month ago. @return its key */
    String naming(
            Persona keeper, PersonId person, String remit, String mailbox, @Nullable PersonId deputy, TermId... terms) {
        ContactEntry entry = new ContactEntry(
                new Holder(partner(keeper), person, "", "Probefunktion"),
                remit,
                Set.of(terms),
                new Reach("06000 100-2", directory.person(person).mail(), mailbox, ""),
                null,
                deputy,
                500);
        AtomicReference<String> key = new AtomicReference<>("");
        Instant then = PortalTime.inBerlin(clock.instant()).minusMonths(1).toInstant();
        stage.as(keeper, then, () -> key.set(keeping.add(here(), entry, stage.person(keeper))));
        return Objects.requireNonNull(key.get());
    }

    /** What an office of this partner says. */
    static ContactEntry entry(PartnerId partner, String office, String remit, TermId... terms) {
        return new ContactEntry(
                new Holder(partner, null, office, ""),
                remit,
                Set.of(terms),
                new Reach("06000 100-1", "", "probe@lindental.example", ""),
                null,
                null,
                500);
    }

    PartnerId partner(Persona persona) {
        return directory.person(stage.person(persona)).partner();
    }

    CooperationId here() {
        return stage.world().cooperation();
    }

    CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }

    LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
