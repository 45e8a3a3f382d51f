package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Personas;
import org.einklang.testkit.rights.Canary;

/** Plants the word that must not be read in Lindental in a contact of Weidental. */
@ApplicationScoped
class ContactsCanary implements DemoData {

    @Inject
    private ContactKeeping keeping;

    @Inject
    private Directory directory;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "canarycontacts";
    }

    @Override
    public void plant(DemoWorld world) {
        CooperationId weidental =
                directory.cooperation(Canary.COOPERATION).orElseThrow().id();
        PersonId both = world.person(Personas.STEERING_AGENCY.account());
        ContactEntry entry = new ContactEntry(
                new Holder(directory.person(both).partner(), null, Canary.WORD, "Pflege"),
                "Vögel, besonders " + Canary.WORD,
                Set.of(),
                new Reach("06000 1", "", Canary.WORD + "@weidental.example", Canary.WORD),
                null,
                null,
                1);
        acting.as(both, clock.instant(), () -> keeping.add(weidental, entry, both));
    }
}
