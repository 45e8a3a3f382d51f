package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.portal.privacy.HostPersonalData;

/**
 * What the logs say about somebody: what they did, what was done to them, what protected things they opened, when others
 * opened theirs; who the others are stands on {@code /me/access} and in the logs of those who may read them. The chain holds
 * numbers only and never changes; accesses go by their own clock.
 */
@ApplicationScoped
class AuditPersonalData extends HostPersonalData {

    private static final String WHO = "who";

    @Inject
    private Sentences sentences;

    @Override
    public String module() {
        return "audit";
    }

    @Override
    public Set<String> tables() {
        return Set.of("AUDIT_LINE", "AUDIT_INVOLVED", "ACCESS_LINE");
    }

    @Override
    public Fate fate(String key) {
        return Fate.KEPT;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        String me = Involved.written(Involved.person(person));
        List<Map<String, Object>> lines = rows(
                me,
                "select l.moment, l.act, l.doer from Involvement i, AuditLine l where l.number = i.lineNumber and i.item = :person"
                        + " order by l.number",
                "when",
                "what",
                WHO);
        return Map.of(
                "did",
                told(lines, person, true),
                "concerned",
                told(lines, person, false),
                "opened",
                rows(
                        person,
                        "select a.item, a.hour from AccessLine a where a.person = :person order by a.id",
                        "about",
                        "when"),
                "openedAboutYou",
                rows(me, "select a.hour from AccessLine a where a.item = :person order by a.id", "when"));
    }

    private List<Map<String, Object>> told(List<Map<String, Object>> lines, PersonId person, boolean own) {
        return lines.stream()
                .filter(line -> Objects.equals(line.get(WHO), person.value()) == own)
                .map(line -> {
                    Map<String, Object> told = new LinkedHashMap<>(line);
                    told.remove(WHO);
                    told.computeIfPresent("what", (name, act) -> sentences.kind(String.valueOf(act)));
                    return told;
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        // numbers only, and the chain never changes
    }
}
