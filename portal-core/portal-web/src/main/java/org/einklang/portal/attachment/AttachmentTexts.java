package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.einklang.api.attachment.AttachmentAdded;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Jobs;
import org.einklang.api.job.Schedule;
import org.einklang.api.search.SearchChanges;

/** Reads files for the search, one after the other, as soon as they have come; once a day whatever was missed. */
@ApplicationScoped
class AttachmentTexts implements JobHandler {

    static final String KIND = "attachments.job.texts";

    private static final System.Logger LOG = System.getLogger(AttachmentTexts.class.getName());

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredPieces pieces;

    @Inject
    private TextReading reading;

    @Inject
    private SearchChanges changes;

    @Inject
    private Jobs jobs;

    void read(@Observes AttachmentAdded added) {
        jobs.submit(JobOrder.of(KIND, "").onlyOneFor("all"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofDays(1));
    }

    @Override
    public JobStep run(JobWork work) {
        Mark mark = work.isBeginning() ? new Mark(0, 0) : Mark.of(work.mark());
        Optional<AttachmentVersion> next = after(mark.last()).or(() -> after(0));
        next.ifPresent(this::read);
        return next.map(version -> new Mark(mark.done() + 1, version.attachment()))
                .map(further -> JobStep.further(further.toString(), further.done(), 0))
                .orElseGet(() -> JobStep.finished(mark.done()));
    }

    /** The next one that has not been read, looked for from where the last one was. */
    private Optional<AttachmentVersion> after(long attachment) {
        return entities.createQuery(
                        "select v from Attachment a, AttachmentVersion v where v.attachmentId = a.id and v.number = a.latest"
                                + " and a.id > :last and a.removed is null and not exists (select t.number"
                                + " from AttachmentText t where t.attachmentId = a.id and t.number = a.latest)"
                                + " order by a.id",
                        AttachmentVersion.class)
                .setParameter("last", attachment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many have been read, and the number of the last one. */
    private record Mark(long done, long last) {

        static Mark of(String written) {
            String[] parts = written.split("/", 2);
            return new Mark(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return done + "/" + last;
        }
    }

    private void read(AttachmentVersion version) {
        String text = text(version);
        if (entities.find(Attachment.class, version.attachment(), LockModeType.PESSIMISTIC_WRITE) == null) {
            return; // it was deleted meanwhile
        }
        AttachmentText known = entities.find(AttachmentText.class, version.attachment());
        if (known == null) {
            entities.persist(new AttachmentText(version, text));
        } else {
            known.renew(version, text);
        }
        changes.changed(Attachment.ref(version.attachment()));
    }

    /** A file that is damaged in the database must not keep all that come after it from being read. */
    private String text(AttachmentVersion version) {
        try {
            return reading.read(version.kind(), reader -> pieces.send(version, reader));
        } catch (IllegalStateException damaged) {
            LOG.log(Level.WARNING, "version " + version.id() + " of an attachment cannot be read", damaged);
            return "";
        }
    }
}
