package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.CanaryGround;

/** Plants the word that must not be read in Lindental in a contact of Weidental. */
@ApplicationScoped
class ContactsCanary implements DemoData {

    @Inject
    private CanaryGround ground;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private Directory directory;

    @Override
    public String module() {
        return "canarycontacts";
    }

    @Override
    public void plant(DemoWorld world) {
        PersonId both = ground.both(world);
        ContactEntry entry = new ContactEntry(
                new Holder(directory.person(both).partner(), null, Canary.WORD, "Pflege"),
                "Vögel, besonders " + Canary.WORD,
                Set.of(),
                new Reach("06000 1", "", Canary.WORD + "@weidental.example", Canary.WORD),
                null,
                null,
                1);
        ground.plant(world, body -> keeping.add(body.cooperation(), entry, both));
    }
}
