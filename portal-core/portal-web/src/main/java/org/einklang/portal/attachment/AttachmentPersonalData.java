package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/** What attachments hold on a person: which files they have added. The files belong to their things and stay, the name goes. */
@ApplicationScoped
class AttachmentPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "attachments";
    }

    @Override
    public Set<String> tables() {
        return Set.of("ATTACHMENT_VERSION");
    }

    @Override
    public Fate fate(String key) {
        return Fate.ANONYMOUS;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "attachments",
                PersonRows.of(
                        entities,
                        person,
                        "select v.name, v.bytes, v.added from AttachmentVersion v where v.addedBy = :person order by v.id",
                        "file",
                        "bytes",
                        "when"));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("update AttachmentVersion v set v.addedBy = null where v.addedBy = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
