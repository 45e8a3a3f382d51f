package org.einklang.portal.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.portal.privacy.HostPersonalData;

/** The keys that somebody has made for programs. All of them go. */
@ApplicationScoped
class TokensPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "tokens";
    }

    @Override
    public Set<String> tables() {
        return Set.of("ACCESS_TOKEN");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "tokens",
                rows(
                        person,
                        "select t.name, t.scopes, t.created, t.lastDay, t.lastUsed, t.refusedOn from AccessToken t"
                                + " where t.personId = :person order by t.id",
                        "name",
                        "uses",
                        "created",
                        "lastDay",
                        "lastUsed",
                        "triedTooLate"));
        return held;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(person, "delete from AccessToken t where t.personId = :person");
    }
}
