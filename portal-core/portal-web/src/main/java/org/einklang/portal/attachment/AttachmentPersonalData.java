package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;
import org.einklang.api.time.PortalTime;

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
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "attachments",
                entities.createQuery(
                                "select v from AttachmentVersion v where v.addedBy = :person order by v.id",
                                AttachmentVersion.class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .map(version -> Map.of(
                                "added",
                                PortalTime.inBerlin(version.added()).toString(),
                                "file",
                                version.name(),
                                "bytes",
                                version.bytes()))
                        .toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("update AttachmentVersion v set v.addedBy = null where v.addedBy = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
