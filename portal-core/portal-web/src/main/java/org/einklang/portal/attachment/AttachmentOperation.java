package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;

/** Whether the scanner for viruses answers, and how much room attachments take; for administrators, who read none of them. */
@ApplicationScoped
class AttachmentOperation {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private VirusScan scan;

    /**
     * What a cooperation has attached.
     *
     * @param cooperation its name
     * @param files how many, all versions counted
     * @param bytes how much that is
     */
    public record Room(String cooperation, long files, long bytes) {}

    /** How the scanner does just now. */
    VirusScan.State scanner() {
        access.require(CorePermission.OPERATE, Scope.installation());
        return scan.state();
    }

    /** The room that each cooperation takes, those left out that take none. */
    List<Room> rooms() {
        access.require(CorePermission.OPERATE, Scope.installation());
        return entities.createQuery(
                        "select c.name, count(v), sum(v.bytes) from AttachmentVersion v, Attachment a, Cooperation c"
                                + " where a.id = v.attachmentId and c.id = a.cooperationId group by c.name order by c.name",
                        Object[].class)
                .getResultStream()
                .map(row -> new Room((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }
}
