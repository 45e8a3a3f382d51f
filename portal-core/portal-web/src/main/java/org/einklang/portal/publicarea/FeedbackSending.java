package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;
import org.einklang.portal.text.Bundles;

/** Hands what a visitor has typed on to the mailbox of the coordinating office. Anybody may, where the area is open. */
@ApplicationScoped
class FeedbackSending {

    /** The office reads German, whatever the visitor has typed. */
    private static final Locale READS = Locale.GERMAN;

    @Inject
    private Outbox outbox;

    /** Sends it. */
    @Transactional
    void send(PublicPlace place, Feedback typed) {
        PersonCard office = new PersonCard(
                new PersonId(0),
                place.cooperation().name(),
                "",
                new PartnerId(0),
                "",
                place.text().mailbox(),
                READS);
        String text = Bundles.text(
                READS,
                "publicarea.feedback.letter",
                place.cooperation().name(),
                said(typed.page()),
                said(typed.mail()),
                typed.message());
        outbox.put(Mail.of(
                office,
                Bundles.text(
                        READS,
                        "publicarea.feedback.subject",
                        place.cooperation().name()),
                text,
                Involved.cooperation(place.here())));
    }

    private static String said(String typed) {
        return typed.isEmpty() ? Bundles.text(READS, "publicarea.feedback.not_said") : typed;
    }
}
