package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;

/** How much room data and attachments take, and how much there is. */
@ApplicationScoped
class StorageWatch implements Watch {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long SCARCE = 2048 * MEGABYTE;
    private static final long TOO_LITTLE = 512 * MEGABYTE;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private DataFolder folder;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String part() {
        return "storage";
    }

    @Override
    public Verdict look() {
        long data = folder.size() / MEGABYTE;
        long attachments = attachments() / MEGABYTE;
        long free = free();
        return Verdict.of(light(free), "storage", data, attachments, free / MEGABYTE)
                .with("dataMegabytes", data)
                .with("attachmentsMegabytes", attachments)
                .with("freeMegabytes", free / MEGABYTE);
    }

    private long attachments() {
        Long sum = entities.createQuery("select sum(v.bytes) from AttachmentVersion v", Long.class)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    private long free() {
        FileStore disk = folder.disk();
        try {
            return disk.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Light for so many free bytes. */
    static Light light(long free) {
        return free < TOO_LITTLE ? Light.BAD : free < SCARCE ? Light.WARN : Light.OK;
    }
}
