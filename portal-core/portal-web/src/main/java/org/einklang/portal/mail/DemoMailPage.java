package org.einklang.portal.mail;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.NotVisible;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
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

    @Inject
    private OutboxReading outbox;

    @Inject
    private Tables tables;

    @Inject
    private PortalRequest request;

    @Inject
    private Texts texts;

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    private @Nullable Table<MailRow> mails;
    private @Nullable OutboxMail mail;

    /** Opens the list or the mail. @throws NotVisible outside the demo, and for a mail that is not there */
    @PostConstruct
    void load() {
        if (!demo) {
            throw new NotVisible("The mailbox of the demo, outside the demo");
        }
        String wanted = request.query("mail");
        if (wanted.isEmpty()) {
            List<Choice> states = Arrays.stream(MailState.values())
                    .map(state -> Choice.of(state, stateName(state)))
                    .toList();
            mails = tables.open(TableSpec.of("core.demo_mail.title", outbox.mails())
                    .column("subject", "core.demo_mail.subject", MailRow::subject)
                    .column("to", "core.demo_mail.to", MailRow::recipientName)
                    .moments("written", "core.demo_mail.written", MailRow::created, SORTABLE)
                    .column("state", "core.demo_mail.state", row -> stateName(row.state()))
                    .filter(Filter.choice("state", "core.demo_mail.state", states))
                    .sortedBackwardsBy("written"));
        } else {
            mail = number(wanted)
                    .flatMap(outbox::mail)
                    .orElseThrow(() -> new NotVisible("No mail " + wanted + " in the outbox"));
        }
    }

    /** All mails, unless one is shown. */
    public @Nullable Table<MailRow> getMails() {
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

    private String stateName(MailState state) {
        return texts.get("core.demo_mail.state." + state);
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
