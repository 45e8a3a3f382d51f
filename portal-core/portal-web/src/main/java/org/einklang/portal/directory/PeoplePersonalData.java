package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.portal.privacy.HostPersonalData;

/** Who somebody is: the own entry, jobs, absences, roles, units that they lead, tables that they have brought. That roles were given stays. */
@ApplicationScoped
class PeoplePersonalData extends HostPersonalData {

    @Override
    public String module() {
        return "people";
    }

    @Override
    public Set<String> tables() {
        return Set.of("PERSON", "UNIT", "JOB", "ABSENCE", "ROLE_ASSIGNMENT", "BROUGHT_TABLE");
    }

    @Override
    public Fate fate(String key) {
        return Set.of("entry", "roles", "rolesGiven", "rolesWithdrawn").contains(key) ? Fate.ANONYMOUS : Fate.REMOVED;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "entry",
                row(
                        person,
                        "select p.name, p.function, a.name, u.name, p.mail, p.phone, p.language, p.lastDay from Person p join Partner a on a.id = p.partnerId left join Unit u on u.id = p.unitId where p.id = :person",
                        "name",
                        "function",
                        "partner",
                        "unit",
                        "mail",
                        "phone",
                        "language",
                        "lastDay"));
        held.put(
                "jobs",
                rows(
                        person,
                        "select j.function, a.name, j.unitName, j.from from Job j join Partner a on a.id = j.partnerId where j.personId = :person order by j.id",
                        "function",
                        "partner",
                        "unit",
                        "from"));
        held.put("leads", rows(person, "select u.name from Unit u where u.leadId = :person order by u.id", "unit"));
        held.put(
                "absences",
                rows(
                        person,
                        "select a.from, a.until from Absence a where a.personId = :person order by a.id",
                        "from",
                        "until"));
        held.put(
                "deputyInAbsence",
                rows(
                        person,
                        "select a.from, a.until from Absence a where a.deputyId = :person order by a.id",
                        "from",
                        "until"));
        held.put(
                "roles",
                rows(
                        person,
                        "select r.role, c.name, a.name, r.givenOn, r.withdrawnOn from RoleAssignment r left join Cooperation c on c.id = r.cooperationId left join Partner a on a.id = r.partnerId where r.personId = :person order by r.id",
                        "role",
                        "cooperation",
                        "partner",
                        "from",
                        "until"));
        held.put(
                "rolesGiven",
                rows(
                        person,
                        "select r.role, r.givenOn from RoleAssignment r where r.givenBy = :person order by r.id",
                        "role",
                        "when"));
        held.put(
                "rolesWithdrawn",
                rows(
                        person,
                        "select r.role, r.withdrawnOn from RoleAssignment r where r.withdrawnBy = :person order by r.id",
                        "role",
                        "when"));
        held.put(
                "imports",
                rows(
                        person,
                        "select t.fileName, t.lines, t.brought from BroughtTable t where t.personId = :person order by t.id",
                        "file",
                        "rows",
                        "when"));
        return held;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        run(
                person,
                "delete from Job j where j.personId = :person",
                "delete from Absence a where a.personId = :person",
                "update Absence a set a.deputyId = null where a.deputyId = :person",
                "update Unit u set u.leadId = null where u.leadId = :person",
                "delete from BroughtTable t where t.personId = :person");
    }
}
