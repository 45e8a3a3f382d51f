package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.einklang.api.privacy.RetentionRule;
import org.einklang.portal.retention.OldRows;

/** Mails that left or never will; while they are there, answers to them find their thing. */
@ApplicationScoped
class MailRetention implements RetentionRule {

    private static final OldRows OLD =
            new OldRows("OutboxMail", "t.created < :before and t.state <> org.einklang.portal.mail.MailState.WAITING");

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String key() {
        return "inmail.retention.sent";
    }

    @Override
    public int usualMonths() {
        return 12;
    }

    @Override
    public int fewestMonths() {
        return 6;
    }

    @Override
    public int mostMonths() {
        return 36;
    }

    @Override
    public long count(Instant before) {
        return OLD.count(entities, before);
    }

    @Override
    public int delete(Instant before, int most) {
        return OLD.delete(entities, before, most);
    }
}
