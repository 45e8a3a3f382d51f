package org.einklang.portal.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The day whose reminders have been written: one row, and the node that moves it on writes them. */
@Entity
@Table(name = "CONTACT_ROUND", schema = "EK_CORE")
public class ContactRound {

    @Id
    private int id;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected ContactRound() {}

    /** The day. */
    LocalDate lastDay() {
        return lastDay;
    }
}
