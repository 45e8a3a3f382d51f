package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.portal.privacy.HostPersonalData;

/** Seats, standing in, and what somebody has changed about bodies. Who sat where belongs to the record of the body and stays, without the name. */
@ApplicationScoped
class BodiesPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "bodies";
    }

    @Override
    public Set<String> tables() {
        return Set.of("MEMBERSHIP", "DEPUTISING", "BODY_CHANGE", "DECISION_CHANGE");
    }

    @Override
    public Fate fate(String key) {
        return Fate.ANONYMOUS;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "seats",
                rows(
                        person,
                        "select b.name, m.role, m.votingRight, m.from, m.until from Membership m, Body b where b.id = m.bodyId and m.personId = :person order by m.id",
                        "body",
                        "role",
                        "vote",
                        "from",
                        "until"));
        held.put(
                "standsIn",
                rows(
                        person,
                        "select b.name, d.from, d.until from Deputising d, Membership m, Body b where m.id = d.seatId and b.id = m.bodyId and d.personId = :person order by d.id",
                        "body",
                        "from",
                        "until"));
        held.put(
                "changed",
                rows(
                        person,
                        "select b.name, c.moment from BodyChange c, Body b where b.id = c.bodyId and c.actorId = :person order by c.id",
                        "body",
                        "when"));
        held.put(
                "changedAboutYou",
                rows(
                        person,
                        "select b.name, c.moment from BodyChange c, Body b where b.id = c.bodyId and (c.personId = :person or c.otherId = :person) order by c.id",
                        "body",
                        "when"));
        held.put(
                "decisionRights",
                rows(person, "select d.moment from DecisionChange d where d.actorId = :person order by d.id", "when"));
        return held;
    }

    @Override
    public void erase(PersonId person) {
        // nothing: see above
    }
}
