package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.portal.privacy.HostPersonalData;

/** Tasks that somebody has, has given, stands in for, takes over or has finished. They belong to the work of others, too, and stay; nobody stands in or takes over any more. */
@ApplicationScoped
class TasksPersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "tasks";
    }

    @Override
    public Set<String> tables() {
        return Set.of("TASK");
    }

    @Override
    public Fate fate(String key) {
        return Set.of("mine", "given", "finished").contains(key) ? Fate.ANONYMOUS : Fate.REMOVED;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "mine",
                rows(
                        person,
                        "select t.title, t.due, t.state, t.created, t.closed from Task t where t.assigneeId = :person order by t.id",
                        "title",
                        "due",
                        "state",
                        "created",
                        "closed"));
        held.put(
                "given",
                rows(
                        person,
                        "select t.title, t.due, t.state, t.created, t.closed from Task t where t.assignedBy = :person order by t.id",
                        "title",
                        "due",
                        "state",
                        "created",
                        "closed"));
        held.put(
                "deputy",
                rows(
                        person,
                        "select t.title, t.due, t.state, t.created, t.closed from Task t where t.deputyId = :person order by t.id",
                        "title",
                        "due",
                        "state",
                        "created",
                        "closed"));
        held.put(
                "takesOver",
                rows(
                        person,
                        "select t.title, t.due, t.state, t.created, t.closed from Task t where t.successorId = :person order by t.id",
                        "title",
                        "due",
                        "state",
                        "created",
                        "closed"));
        held.put(
                "finished",
                rows(
                        person,
                        "select t.title, t.due, t.state, t.created, t.closed from Task t where t.closedBy = :person order by t.id",
                        "title",
                        "due",
                        "state",
                        "created",
                        "closed"));
        return held;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(
                person,
                "update Task t set t.deputyId = null where t.deputyId = :person",
                "update Task t set t.successorId = null, t.successorFrom = null where t.successorId = :person");
    }
}
