package org.einklang.portal.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What can be read in one version of an attachment, for the search; empty if nothing can be. */
@Entity
@Table(name = "ATTACHMENT_TEXT", schema = "EK_CORE")
public class AttachmentText {

    @Id
    @Column(name = "ATTACHMENT_ID")
    private long attachmentId;

    @Column(name = "FILE_NUMBER")
    private int number;

    @Lob
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected AttachmentText() {}

    /** Read in this version. */
    AttachmentText(AttachmentVersion version, String content) {
        this.attachmentId = version.attachment();
        this.number = version.number();
        this.content = content;
    }

    /** Read in a newer version. */
    void renew(AttachmentVersion version, String text) {
        number = version.number();
        content = text;
    }

    long attachment() {
        return attachmentId;
    }

    String content() {
        return content;
    }
}
