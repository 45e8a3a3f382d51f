package org.einklang.portal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.portal.privacy.HostPersonalData;

/** Whether somebody has taken the tour, and which notes they know; it goes with them. */
@ApplicationScoped
class IntroductionPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "introduction";
    }

    @Override
    public Set<String> tables() {
        return Set.of("INTRODUCTION");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "known",
                row(
                        person,
                        "select i.tourOver, i.tourAt, i.notesKnown from Introduction i where i.personId = :person",
                        "tourOver",
                        "tourAt",
                        "notesKnown"));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(person, "delete from Introduction i where i.personId = :person");
    }
}
