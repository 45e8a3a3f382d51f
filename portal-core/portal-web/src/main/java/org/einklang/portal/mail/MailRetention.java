package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.portal.retention.OldRows;

/** Mails that left or never will; while they are there, answers to them find their thing. */
@ApplicationScoped
class MailRetention extends OldRows {

    MailRetention() {
        super(
                "inmail.retention.sent",
                "OutboxMail",
                "t.created < :before and t.state <> org.einklang.portal.mail.MailState.WAITING",
                new Months(12, 6, 36));
    }
}
