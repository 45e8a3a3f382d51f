package org.einklang.portal.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.web.Navigation;
import org.einklang.portal.attachment.AttachmentReading.Kept;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/** What {@code <e:attachments>} shows and does, on the page of whichever thing the files belong to. */
@Named
@RequestScoped
public class AttachmentList {

    @Inject
    private AttachmentReading reading;

    @Inject
    private AttachmentSight sight;

    @Inject
    private AttachmentWords words;

    @Inject
    private AttachmentLimits limits;

    @Inject
    private Attaching attaching;

    @Inject
    private AddressedRequest address;

    @Inject
    private Navigation navigation;

    private final Map<ItemRef, AttachmentsView> known = new HashMap<>();
    private @Nullable List<Part> files;
    private @Nullable Long renewed;

    /** The files of this thing, read once. @throws org.einklang.api.NotVisible if the person who looks does not see it */
    public AttachmentsView of(ItemRef item) {
        AttachmentsView view = known.get(item);
        if (view == null) {
            view = read(item);
            known.put(item, view);
        }
        return view;
    }

    private AttachmentsView read(ItemRef item) {
        CooperationCard here = address.cooperation();
        List<Kept> all = reading.of(here.id(), item);
        boolean changer = sight.mayChange(item);
        List<AttachmentLine> lines = words.lines(
                here,
                all.stream()
                        .filter(kept -> changer || !kept.attachment().isRemoved())
                        .toList());
        return new AttachmentsView(
                lines.stream().filter(line -> !line.removed()).toList(),
                lines.stream().filter(AttachmentLine::removed).toList(),
                changer,
                getRenewed(),
                AttachmentAddress.all(here.key(), item),
                FileKind.accepted(),
                limits.file() / AttachmentLimits.MEGABYTE);
    }

    /** Attaches what was chosen. */
    public void send(ItemRef item) {
        List<Upload> uploads = Objects.requireNonNullElse(files, List.<Part>of()).stream()
                .map(part -> new Upload(
                        Objects.requireNonNullElse(part.getSubmittedFileName(), ""),
                        part.getSize(),
                        part::getInputStream))
                .toList();
        List<Long> kept = attaching.add(address.cooperation().id(), item, uploads, getRenewed());
        if (kept.size() == 1) {
            show("?file=" + kept.get(0) + "#attachment-" + kept.get(0), "attachments.added_done");
        } else {
            show("#attachments", "attachments.several_done", kept.size());
        }
    }

    /** Takes it out of sight; for a while that can be taken back. */
    public void remove(ItemRef item, long id) {
        attaching.remove(address.cooperation().id(), item, id);
        show("?removed=" + id + "#attachments", "attachments.removed_done", Attachment.UNDO.toDays());
    }

    /** Brings it back. */
    public void restore(ItemRef item, long id) {
        attaching.restore(address.cooperation().id(), item, id);
        show("?file=" + id + "#attachment-" + id, "attachments.restored_done");
    }

    private void show(String place, String doneKey, Object... arguments) {
        navigation.to(address.getPath() + place, doneKey, arguments);
    }

    /** Whether something has just been removed, so that taking it back is at hand. */
    public boolean isJustRemoved() {
        return !address.query("removed").isEmpty();
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    /** Number of the attachment that a new version is brought for, else 0: as the form carries it, else as the address asks. */
    public long getRenewed() {
        if (renewed == null) {
            String asked = address.query("renew");
            renewed = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
        }
        return renewed;
    }

    public void setRenewed(long renewed) {
        this.renewed = renewed;
    }
}
