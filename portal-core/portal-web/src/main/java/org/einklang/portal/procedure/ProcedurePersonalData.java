package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.portal.privacy.HostPersonalData;

/** Written procedures that somebody has started. They are records and stay. */
@ApplicationScoped
class ProcedurePersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "procedures";
    }

    @Override
    public Set<String> tables() {
        return Set.of("WRITTEN_PROCEDURE");
    }

    @Override
    public Fate fate(String key) {
        return Fate.KEPT;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "started",
                rows(
                        person,
                        "select p.title, p.started from WrittenProcedure p where p.startedBy = :person order by p.id",
                        "title",
                        "when"));
        return held;
    }

    @Override
    public void erase(PersonId person) {
        // nothing: see above
    }
}
