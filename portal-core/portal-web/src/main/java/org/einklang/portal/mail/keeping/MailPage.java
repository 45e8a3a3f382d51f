package org.einklang.portal.mail.keeping;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.portal.mail.MailState;
import org.einklang.portal.mail.in.InboundMail;
import org.einklang.portal.mail.in.InboundSettings;
import org.einklang.portal.mail.in.Outcome;

/** {@code /admin/mail}: whether mail leaves and comes in. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    private MailKeeping keeping;

    @Inject
    private InboundSettings mailbox;

    @Inject
    private Tables tables;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Standings standings;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<UnsentMail> unsent;

    @SuppressWarnings("NullAway.Init")
    private Receiving receiving;

    @SuppressWarnings("NullAway.Init")
    private Standing sending;

    private Map<MailState, Long> numbers = Map.of();

    /** Opens the page, for administrators only. */
    @PostConstruct
    void load() {
        List<Choice> states = UnsentRows.STATES.stream()
                .map(state -> Choice.of(state, texts.get("inmail.state." + state)))
                .toList();
        unsent = tables.open(TableSpec.of("inmail.unsent", keeping.unsent())
                .column("to", "inmail.to", UnsentMail::name)
                .column(
                        "state",
                        "inmail.state",
                        row -> state(row) + (row.fault() == null ? "" : " (" + row.fault() + ")"))
                .column("written", "inmail.written", row -> moment(row.written()), SORTABLE)
                .column("next", "inmail.next", this::next)
                .filter(Filter.choice("state", "inmail.state", states))
                .sortedBackwardsBy("written"));
        numbers = keeping.sending();
        sending = standings.sending(numbers, keeping.isRefused());
        receiving = keeping.receiving();
    }

    /** Has one mail sent now. */
    public void sendAgain(long id) {
        keeping.sendAgain(id);
        navigation.stay("inmail.sent_again");
    }

    /** Has everything sent now. */
    public void sendAllAgain() {
        keeping.sendAllAgain();
        navigation.stay("inmail.sent_again");
    }

    /** Has the mailbox read now. */
    public void lookNow() {
        keeping.lookNow();
        navigation.stay("inmail.looked");
    }

    /** Has one mail that came in looked at again. */
    public void lookAgain(long id) {
        keeping.lookAgain(id);
        navigation.stay("inmail.looked_again");
    }

    public Table<UnsentMail> getUnsent() {
        return unsent;
    }

    public Receiving getReceiving() {
        return receiving;
    }

    /** Whether there is anything that could be sent now. */
    public boolean isSendable() {
        return standings.canSend()
                && Standings.number(numbers, MailState.WAITING) + Standings.number(numbers, MailState.FAILED) > 0;
    }

    /** How sending stands, in one sentence. */
    public Standing getSending() {
        return sending;
    }

    /** How receiving stands, in one sentence. */
    public Standing getReceivingStands() {
        return standings.receiving(receiving);
    }

    /** Whether there is a mailbox. */
    public boolean isReceivable() {
        return mailbox.isSet();
    }

    /** Its address, user, server and folder. */
    public String getMailbox() {
        return mailbox.address().orElse("") + " (" + mailbox + ")";
    }

    /** What has become of the mail, in words. */
    public String state(UnsentMail mail) {
        return mail.bounce() == null
                ? texts.get("inmail.state." + mail.state())
                : texts.get("inmail.state.BOUNCED") + ": " + texts.get("inmail.bounce." + mail.bounce());
    }

    /** Its light. */
    public String light(UnsentMail mail) {
        return switch (mail.state()) {
            case WAITING -> mail.fault() == null ? "open" : "warn";
            case FAILED, BOUNCED -> "bad";
            case NO_ADDRESS -> "warn";
            case SENT -> "ok";
        };
    }

    /** When it is tried again; nothing if it is not. */
    public String next(UnsentMail mail) {
        return mail.state() == MailState.WAITING ? moment(mail.next()) : "";
    }

    /** What became of mails of a kind, in words. */
    public String outcome(Tally tally) {
        return texts.get("inmail.outcome." + tally.reason().outcome());
    }

    /** Why, in words. */
    public String reason(Tally tally) {
        return texts.get("inmail.reason." + tally.reason());
    }

    /** How a mail stands on which the portal has failed, in words. */
    public String waits(InboundMail mail) {
        return mail.outcome() == Outcome.ASIDE
                ? texts.get("inmail.outcome.ASIDE")
                : texts.get("inmail.trying", mail.attempts());
    }

    /** The moment in the viewer's words. */
    public String moment(Instant moment) {
        return PortalTime.shortMoment(moment, texts.locale());
    }

    /** The moment in the viewer's words, or a word for never. */
    public String momentOrNever(Optional<Instant> moment) {
        return moment.map(this::moment).orElseGet(() -> texts.get("inmail.never"));
    }
}
