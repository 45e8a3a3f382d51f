package org.einklang.portal.version;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.einklang.api.version.Content;
import org.einklang.portal.Stored;

/** A part of the text of a version, or a person that it names: then the key says so and the text is the id. */
@Entity
@Table(name = "ITEM_VERSION_PART", schema = "EK_CORE")
public class VersionPart extends Stored {

    /** The key of a person; no key of a text can be the same, for it has no space. */
    static final String PERSON = "person of";

    @Column(name = "VERSION_ID")
    private long versionId;

    private int place;

    @Column(name = "PART_KEY")
    private String key;

    @Lob
    @Basic
    @Column(name = "PART_TEXT")
    private String text;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected VersionPart() {}

    VersionPart(long versionId, int place, String key, String text) {
        this.versionId = versionId;
        this.place = place;
        this.key = key;
        this.text = text;
    }

    long versionId() {
        return versionId;
    }

    boolean isPerson() {
        return key.equals(PERSON);
    }

    String text() {
        return text;
    }

    Content.Part part() {
        return new Content.Part(key, text);
    }
}
