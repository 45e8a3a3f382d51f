package org.einklang.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.Consumer;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/**
 * A table that somebody has brought, until it has been looked over and imported, given up, or forgotten after a day. It
 * belongs to the one who brought it.
 */
@Entity
@Table(name = "BROUGHT_TABLE")
public class BroughtTable extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    private String kind;

    @Column(name = "FILE_NAME")
    private String fileName;

    @Lob
    private byte[] content;

    private String choices;

    private Instant brought;

    @SuppressWarnings("NullAway.Init")
    protected BroughtTable() {}

    BroughtTable(PersonId by, CooperationId into, String kind, String fileName, byte[] content, Instant now) {
        this.personId = by.value();
        this.cooperationId = into.value();
        this.kind = kind;
        this.fileName = fileName.length() <= 200 ? fileName : fileName.substring(fileName.length() - 200);
        this.content = content.clone();
        this.choices = "";
        this.brought = now;
    }

    boolean is(PersonId by, CooperationId into, String ofKind) {
        return personId == by.value() && cooperationId == into.value() && kind.equals(ofKind);
    }

    void remember(String chosen) {
        choices = chosen;
    }

    /** What its reader has chosen about it, in the words of the kind; empty at first. */
    public String choices() {
        return choices;
    }

    /** How the file was called. */
    public String fileName() {
        return fileName;
    }

    /** Reads its lines, the header first. */
    public void read(Consumer<Line> reader) {
        TableLines.read(content, reader);
    }
}
