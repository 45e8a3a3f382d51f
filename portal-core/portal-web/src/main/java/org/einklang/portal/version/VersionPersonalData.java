package org.einklang.portal.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.portal.privacy.HostPersonalData;

/** Versions of texts that somebody has kept. Nobody can change them. */
@ApplicationScoped
class VersionPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "versions";
    }

    @Override
    public Set<String> tables() {
        return Set.of("ITEM_VERSION");
    }

    @Override
    public Fate fate(String key) {
        return Fate.KEPT;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "kept",
                rows(
                        person,
                        "select v.itemModule, v.itemType, v.itemId, v.number, v.reason, v.keptAt from ItemVersion v where v.keptBy = :person order by v.id",
                        "module",
                        "kind",
                        "key",
                        "number",
                        "reason",
                        "when"));
        return held;
    }

    @Override
    public void erase(PersonId person) {
        // nothing: see above
    }
}
