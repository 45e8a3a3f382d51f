package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.portal.privacy.HostPersonalData;

/** Answers in rounds. They are part of what was agreed and stay. */
@ApplicationScoped
class ApprovalPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "approvals";
    }

    @Override
    public Set<String> tables() {
        return Set.of("APPROVAL_VOTER", "APPROVAL_FORMER");
    }

    @Override
    public Fate fate(String key) {
        return Fate.KEPT;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "answers",
                rows(
                        person,
                        "select v.choice, v.reason, v.givenAt from RoundVoter v where v.givenBy = :person order by v.id",
                        "choice",
                        "reason",
                        "when"));
        held.put(
                "answeredForYou",
                rows(
                        person,
                        "select v.choice, v.reason, v.givenAt from RoundVoter v where v.givenFor = :person order by v.id",
                        "choice",
                        "reason",
                        "when"));
        held.put(
                "formerAnswers",
                rows(
                        person,
                        "select f.choice, f.reason, f.givenAt from FormerAnswer f where f.givenBy = :person order by f.id",
                        "choice",
                        "reason",
                        "when"));
        held.put(
                "asked",
                rows(
                        person,
                        "select r.opened, r.deadline from RoundVoter v, ApprovalRound r where r.id = v.roundId and (v.personId = :person or v.formerId = :person or v.successorId = :person) order by v.id",
                        "when",
                        "deadline"));
        return held;
    }

    @Override
    public void erase(PersonId person) {
        // nothing: see above
    }
}
