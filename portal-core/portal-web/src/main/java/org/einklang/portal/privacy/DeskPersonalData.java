package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;

/** What somebody has on their desk: drafts, views of lists, the look of the pages. All of it goes. */
@ApplicationScoped
class DeskPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "privacy";
    }

    @Override
    public Set<String> tables() {
        return Set.of("DRAFT", "PARKED_FORM", "SAVED_VIEW", "PERSON_LOOK");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "drafts",
                rows(
                        person,
                        "select d.address, d.saved, d.fields from Draft d where d.personId = :person order by d.id",
                        "address",
                        "when",
                        "typed"));
        held.put(
                "lostForms",
                rows(
                        person,
                        "select f.address, f.expires, f.fields from ParkedForm f where f.personId = :person order by f.expires",
                        "address",
                        "expires",
                        "typed"));
        held.put(
                "views",
                rows(
                        person,
                        "select v.name, v.address, v.state from SavedView v where v.personId = :person order by v.id",
                        "name",
                        "address",
                        "view"));
        held.put(
                "look",
                row(
                        person,
                        "select l.brightness, l.contrast, l.density, l.shortcuts from PersonLook l where l.personId = :person",
                        "brightness",
                        "contrast",
                        "density",
                        "shortcuts"));
        return held;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(
                person,
                "delete from Draft x where x.personId = :person",
                "delete from ParkedForm x where x.personId = :person",
                "delete from SavedView x where x.personId = :person",
                "delete from PersonLook x where x.personId = :person");
    }
}
