package org.einklang.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.portal.privacy.HostPersonalData;

/** Where somebody is logged in. All of it goes. */
@ApplicationScoped
class SessionsPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "sessions";
    }

    @Override
    public Set<String> tables() {
        return Set.of("LOGIN_SESSION");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "sessions",
                rows(
                        person,
                        "select s.started, s.lastUsed, s.browser, s.system, s.address from LoginSession s where s.personId = :person order by s.id",
                        "from",
                        "lastUsed",
                        "browser",
                        "system",
                        "network"));
        return held;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(person, "delete from LoginSession s where s.personId = :person");
    }
}
