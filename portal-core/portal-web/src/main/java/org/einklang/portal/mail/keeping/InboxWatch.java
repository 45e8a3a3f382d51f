package org.einklang.portal.mail.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.portal.mail.in.InboundLook;
import org.einklang.portal.mail.in.InboundSettings;
import org.einklang.portal.mail.in.Outcome;
import org.einklang.portal.operation.Light;
import org.einklang.portal.operation.Verdict;
import org.einklang.portal.operation.Watch;

/** Whether mail comes in. */
@ApplicationScoped
class InboxWatch implements Watch {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private InboundSettings mailbox;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String part() {
        return "inbox";
    }

    @Override
    public Verdict look() {
        InboundLook known = entities.find(InboundLook.class, InboundLook.ONLY);
        return look(known == null ? new InboundLook() : known).at("/admin/mail");
    }

    private Verdict look(InboundLook look) {
        if (!mailbox.isSet()) {
            return Verdict.of(Light.OPEN, "inbox.none");
        }
        if (look.lastFault().isPresent()) {
            return Verdict.of(Light.BAD, "inbox.away");
        }
        long aside = entities.createQuery("select count(m) from InboundMail m where m.outcome = :aside", Long.class)
                .setParameter("aside", Outcome.ASIDE)
                .getSingleResult();
        return (aside > 0 ? Verdict.of(Light.WARN, "inbox.aside", aside) : Verdict.of(Light.OK, "inbox.well"))
                .with("aside", aside);
    }
}
