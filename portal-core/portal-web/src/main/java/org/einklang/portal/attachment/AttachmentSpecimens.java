package org.einklang.portal.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.portal.attachment.AttachmentLine.FileLine;
import org.jspecify.annotations.Nullable;

/** What the style guide shows of attachments; all of it invented, and nothing is done. */
@Named
@RequestScoped
public class AttachmentSpecimens {

    @Inject
    private Texts texts;

    @Inject
    private Navigation navigation;

    private @Nullable List<Part> files;
    private long renewed;

    /** One with a version before, and one that can be brought back. */
    public List<AttachmentLine> getAll() {
        FileLine latest = file(2, "styleguide.attachments.draft", "styleguide.attachments.latest", true);
        FileLine older = file(1, "styleguide.attachments.draft", "styleguide.attachments.older", true);
        FileLine offers = file(1, "styleguide.attachments.offers", "styleguide.attachments.removed", false);
        return List.of(
                new AttachmentLine(1, latest, List.of(older), false, ""),
                new AttachmentLine(2, offers, List.of(), true, texts.get("styleguide.attachments.until")));
    }

    private FileLine file(int number, String name, String about, boolean shown) {
        return new FileLine(number, texts.get(name), texts.get(about), "#attachments", shown);
    }

    /** What the form of the style guide knows. */
    public AttachmentsView getOffer() {
        return new AttachmentsView(List.of(), List.of(), true, 0, "", FileKind.accepted(), 25);
    }

    /** Says thanks, as the other forms of the style guide do. */
    @SuppressWarnings("unused") // called as AttachmentList is
    public void send(@Nullable ItemRef item) {
        navigation.stay("styleguide.form.sent");
    }

    /** Says thanks, as the other forms of the style guide do. */
    @SuppressWarnings("unused") // called as AttachmentList is
    public void remove(@Nullable ItemRef item, long id) {
        navigation.stay("styleguide.form.sent");
    }

    /** Says thanks, as the other forms of the style guide do. */
    @SuppressWarnings("unused") // called as AttachmentList is
    public void restore(@Nullable ItemRef item, long id) {
        navigation.stay("styleguide.form.sent");
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public long getRenewed() {
        return renewed;
    }

    public void setRenewed(long renewed) {
        this.renewed = renewed;
    }
}
