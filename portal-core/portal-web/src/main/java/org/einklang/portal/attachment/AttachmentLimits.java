package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/** How much may be attached: one file, all of a thing, all of a cooperation. All versions count, also of what was removed. */
@ApplicationScoped
class AttachmentLimits {

    static final long MEGABYTE = 1024L * 1024;

    /** What the server takes at once in any case (web.xml). */
    private static final long SERVER = 25;

    private static final String SUM =
            "select sum(v.bytes) from AttachmentVersion v, Attachment a where a.id = v.attachmentId and ";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "einklang.attachments.file-mb", defaultValue = "25")
    private long fileMegabytes;

    @Inject
    @ConfigProperty(name = "einklang.attachments.item-mb", defaultValue = "250")
    private long itemMegabytes;

    @Inject
    @ConfigProperty(name = "einklang.attachments.cooperation-mb", defaultValue = "10240")
    private long cooperationMegabytes;

    /** Bytes of one file. */
    long file() {
        return Math.min(SERVER, fileMegabytes) * MEGABYTE;
    }

    /** @throws RuleViolation if there is no room for these files */
    void requireRoom(CooperationId here, ItemRef about, List<CheckedFile> files) {
        long more = files.stream().mapToLong(file -> file.upload().size()).sum();
        Long ofItem = entities.createQuery(
                        SUM + "a.itemModule = :itemModule and a.itemType = :itemType and a.itemId = :itemId",
                        Long.class)
                .setParameter("itemModule", about.module())
                .setParameter("itemType", about.type())
                .setParameter("itemId", about.id())
                .getSingleResult();
        if (sum(ofItem) + more > itemMegabytes * MEGABYTE) {
            throw new RuleViolation("attachments.item_full", itemMegabytes).at(FileInspection.FIELD);
        }
        Long ofCooperation = entities.createQuery(SUM + "a.cooperationId = :here", Long.class)
                .setParameter("here", here.value())
                .getSingleResult();
        if (sum(ofCooperation) + more > cooperationMegabytes * MEGABYTE) {
            throw new RuleViolation("attachments.cooperation_full").at(FileInspection.FIELD);
        }
    }

    private static long sum(@Nullable Long bytes) {
        return Objects.requireNonNullElse(bytes, 0L);
    }
}
