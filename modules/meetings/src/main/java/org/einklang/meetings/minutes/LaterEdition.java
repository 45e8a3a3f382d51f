package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.einklang.meetings.Stored;

/** The printed minutes as they read after a correction, byte for byte; the first edition is their {@link MinutesDocument}. */
@Entity
@Table(name = "MINUTES_EDITION")
public class LaterEdition extends Stored {

    @Column(name = "MINUTES_ID")
    private long minutesId;

    private int edition;

    @Lob
    private byte[] pdf;

    @SuppressWarnings("NullAway.Init")
    protected LaterEdition() {}

    /** An edition. @param edition counted from 2 */
    public LaterEdition(Minutes minutes, int edition, byte[] pdf) {
        this.minutesId = minutes.id();
        this.edition = edition;
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
