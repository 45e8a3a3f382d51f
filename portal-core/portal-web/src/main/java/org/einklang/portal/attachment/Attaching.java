package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.attachment.AttachmentActed.Act;

/** Who may change a thing attaches files to it, brings new versions, removes them and takes that back. */
@ApplicationScoped
public class Attaching {

    /** So many at once. */
    private static final int MOST = 20;

    @Inject
    private AttachmentSight sight;

    @Inject
    private FileChecking checking;

    @Inject
    private AttachmentStoring storing;

    @Inject
    private AttachmentReading reading;

    @Inject
    private Clock clock;

    @Inject
    private Event<AttachmentActed> actedEvent;

    /**
     * Attaches files, all of them or none. One of a name that is there already is its next version. They are looked into before
     * the transaction begins: a scanner may take its time.
     *
     * @param renewed number of the attachment that the one file is a new version of, whatever its name; else 0
     * @return numbers of the attachments
     * @throws RuleViolation if one of them is not taken, or there is no room
     */
    public List<Long> add(CooperationId here, ItemRef about, List<Upload> uploads, long renewed) {
        sight.requireChange(here, about);
        if (uploads.isEmpty()) {
            throw new RuleViolation("attachments.missing").at(FileInspection.FIELD);
        }
        if (uploads.size() > MOST || renewed > 0 && uploads.size() > 1) {
            throw new RuleViolation(renewed > 0 ? "attachments.one_only" : "attachments.too_many", MOST)
                    .at(FileInspection.FIELD);
        }
        List<CheckedFile> files = uploads.stream()
                .map(upload -> checking.check(here, about, upload))
                .toList();
        return storing.store(here, about, files, renewed);
    }

    /** Takes it out of sight; it can be brought back for {@link Attachment#UNDO}. */
    @Transactional
    public void remove(CooperationId here, ItemRef about, long id) {
        sight.requireChange(here, about);
        Attachment attachment = reading.existing(here, about, id);
        if (!attachment.isRemoved()) {
            attachment.remove(clock.instant());
            actedEvent.fire(AttachmentActed.on(attachment, Act.REMOVED));
        }
    }

    /** Brings it back. @throws RuleViolation if it is too late */
    @Transactional
    public void restore(CooperationId here, ItemRef about, long id) {
        sight.requireChange(here, about);
        Attachment attachment = reading.existing(here, about, id);
        if (attachment.isRemoved()) {
            attachment.restore(clock.instant());
            actedEvent.fire(AttachmentActed.on(attachment, Act.RESTORED));
        }
    }
}
