package org.einklang.portal.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.text.Texts;
import org.einklang.portal.attachment.AttachmentOperation.Room;

/** {@code /admin/attachments}: whether somebody looks for viruses, and how much room attachments take. */
@Named
@RequestScoped
public class AttachmentsPage {

    @Inject
    private AttachmentOperation operation;

    @Inject
    private Texts texts;

    private VirusScan.State scanner = VirusScan.State.NONE;
    private List<Room> rooms = List.of();

    /** For administrators only. */
    @PostConstruct
    void load() {
        scanner = operation.scanner();
        rooms = operation.rooms();
    }

    /** How the scanner does, in words. */
    public String getScanner() {
        return texts.get("attachments.scanner." + scanner);
    }

    /** The light beside these words. */
    public String getLight() {
        return switch (scanner) {
            case UP -> "ok";
            case DOWN -> "bad";
            case NONE -> "warn";
        };
    }

    public List<Room> getRooms() {
        return rooms;
    }

    /** How much that is, in words. */
    public String size(Room room) {
        return AttachmentWords.size(room.bytes(), texts.locale());
    }
}
