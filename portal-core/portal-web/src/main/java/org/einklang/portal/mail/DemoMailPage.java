package org.einklang.portal.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.NotVisible;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/**
 * {@code /demo/mail}: what the portal would have sent, for the demo, which has no mail server; {@code ?mail=} shows one.
 * Outside the demo the page does not exist.
 */
@Named
@RequestScoped
public class DemoMailPage {

    private static final int NEWEST = 100;

    @Inject
    private OutboxReading outbox;

    @Inject
    private PortalRequest request;

    @Inject
    private Texts texts;

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    private List<MailRow> mails = List.of();
    private @Nullable OutboxMail mail;

    /** Before the page is drawn. @throws NotVisible outside the demo, and for a mail that is not there */
    public void open() {
        if (!demo) {
            throw new NotVisible("The mailbox of the demo, outside the demo");
        }
        String wanted = request.query("mail");
        if (wanted.isEmpty()) {
            mails = outbox.newest(NEWEST);
        } else {
            mail = number(wanted)
                    .flatMap(outbox::mail)
                    .orElseThrow(() -> new NotVisible("No mail " + wanted + " in the outbox"));
        }
    }

    /** The newest mails, unless one is shown. */
    public List<MailRow> getMails() {
        return mails;
    }

    /** The mail that is shown, if any. */
    public @Nullable OutboxMail getMail() {
        return mail;
    }

    /** Its text as safe HTML with links. */
    public String getHtml() {
        return mail == null ? "" : MailHtml.paragraphs(mail.text());
    }

    /** Its calendar object, or an empty text. */
    public String getCalendar() {
        return mail == null ? "" : mail.calendar().orElse("");
    }

    /** The moment in the viewer's language. */
    public String moment(Instant instant) {
        return PortalTime.shortDay(PortalTime.dayOf(instant), texts.locale()) + ", "
                + PortalTime.timeOfDay(instant, texts.locale());
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
