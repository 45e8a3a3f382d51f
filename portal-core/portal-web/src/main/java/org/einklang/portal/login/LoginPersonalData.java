package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.portal.privacy.HostPersonalData;

/** How somebody gets in: the account, whether there is a second factor, known browsers, links that were sent. Never a secret or its hash. All of it goes. */
@ApplicationScoped
class LoginPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "login";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "ACCOUNT",
                "ACCOUNT_LINK",
                "KNOWN_ORIGIN",
                "SECOND_FACTOR",
                "RECOVERY_CODE",
                "OIDC_IDENTITY",
                "OIDC_ROLE");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("account", row(person, "select a.login from Account a where a.personId = :person", "login"));
        held.put(
                "secondFactor",
                row(
                        person,
                        "select f.begun, f.confirmed from SecondFactor f where f.personId = :person",
                        "begun",
                        "confirmed"));
        held.put(
                "recoveryCodes",
                row(
                        person,
                        "select count(c), count(c.used) from RecoveryCode c where c.personId = :person group by c.personId",
                        "number",
                        "numberUsed"));
        held.put(
                "links",
                rows(
                        person,
                        "select l.created, l.expires, l.used from AccountLink l where l.personId = :person order by l.created",
                        "when",
                        "expires",
                        "used"));
        held.put(
                "knownBrowsers",
                rows(
                        person,
                        "select o.lastSeen from KnownOrigin o where o.personId = :person order by o.lastSeen",
                        "lastUsed"));
        held.put(
                "authorities",
                rows(
                        person,
                        "select i.issuer, i.subject, i.linked from OidcIdentity i where i.personId = :person order by i.id",
                        "issuer",
                        "subject",
                        "when"));
        held.put(
                "groupRoles",
                rows(
                        person,
                        "select r.role, r.given from OidcRole r where r.personId = :person order by r.id",
                        "role",
                        "when"));
        return held;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(
                person,
                "delete from AccountLink x where x.personId = :person",
                "delete from KnownOrigin x where x.personId = :person",
                "delete from RecoveryCode x where x.personId = :person",
                "delete from SecondFactor x where x.personId = :person",
                "delete from OidcRole x where x.personId = :person",
                "delete from OidcIdentity x where x.personId = :person",
                "delete from Account x where x.personId = :person");
    }
}
