package org.einklang.portal.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.portal.privacy.HostPersonalData;

/** Shared terms that somebody has written. The wording stays, the number of the person goes. */
@ApplicationScoped
class TermPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "terms";
    }

    @Override
    public Set<String> tables() {
        return Set.of("TERM_VERSION");
    }

    @Override
    public Fate fate(String key) {
        return Fate.ANONYMOUS;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "written",
                rows(
                        person,
                        "select v.german, v.from from TermVersion v where v.writtenBy = :person order by v.id",
                        "title",
                        "from"));
        return held;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(person, "update TermVersion v set v.writtenBy = null where v.writtenBy = :person");
    }
}
