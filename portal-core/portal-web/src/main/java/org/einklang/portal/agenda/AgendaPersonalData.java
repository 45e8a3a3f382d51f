package org.einklang.portal.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/** What wishes for agendas hold on a person: those that they had. They belong to the work of the body; the name goes. */
@ApplicationScoped
class AgendaPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "agendas";
    }

    @Override
    public Set<String> tables() {
        return Set.of("AGENDA_REQUEST");
    }

    @Override
    public Fate fate(String key) {
        return Fate.ANONYMOUS;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "wishes",
                PersonRows.of(
                        entities,
                        person,
                        "select r.title, r.reason, r.asked from StoredRequest r where r.askedBy = :person order by r.id",
                        "title",
                        "reason",
                        "when"));
    }

    /** The number stays and names nobody any more (decision 0028). */
    @Override
    public void erase(PersonId person) {}
}
