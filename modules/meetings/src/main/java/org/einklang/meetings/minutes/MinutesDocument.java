package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The printed minutes as they were approved, byte for byte. */
@Entity
@Table(name = "MINUTES_DOCUMENT")
public class MinutesDocument {

    @Id
    @Column(name = "MINUTES_ID")
    private long minutesId;

    @Lob
    private byte[] pdf;

    @SuppressWarnings("NullAway.Init")
    protected MinutesDocument() {}

    MinutesDocument(Minutes minutes, byte[] pdf) {
        this.minutesId = minutes.id();
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
