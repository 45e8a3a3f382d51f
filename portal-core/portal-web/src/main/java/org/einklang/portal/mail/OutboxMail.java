package org.einklang.portal.mail;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.MailAddress;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way. It is written together with what it tells about, waits until a node claims it, and is then either
 * sent, or tried again with growing pauses until it is given up. Its Message-ID never changes, so that a repeat after a
 * crash is recognised as one.
 */
@Entity
@Table(name = "OUTBOX_MAIL", schema = "EK_CORE")
public class OutboxMail extends Stored {

    private static final int LONGEST_SUBJECT = 1000;
    private static final int LONGEST_ERROR = 1000;

    @Column(name = "MESSAGE_ID")
    private String messageId;

    private String recipient;

    @Column(name = "RECIPIENT_NAME")
    private String recipientName;

    @Column(name = "RECIPIENT_PERSON")
    private long recipientPerson;

    private String locale;

    private String subject;

    @Lob
    @Basic
    @Column(name = "BODY")
    private String text;

    @Lob
    @Basic
    private @Nullable String calendar;

    private @Nullable String unsubscribe;

    private @Nullable String files;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "NEXT_ATTEMPT")
    private Instant nextAttempt;

    @Column(name = "CLAIMED_UNTIL")
    private @Nullable Instant claimedUntil;

    @Column(name = "LAST_ERROR")
    private @Nullable String lastError;

    @Enumerated(EnumType.STRING)
    @Column(name = "BOUNCE_REASON")
    private @Nullable BounceReason bounceReason;

    private Instant created;

    private @Nullable Instant sent;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxMail() {}

    /** A mail that waits to be sent, or stays where it is because the person has no usable address. */
    public OutboxMail(Mail mail, String messageId, Instant now) {
        this.messageId = messageId;
        this.recipient = mail.to().mail().strip();
        this.recipientName = mail.to().name();
        this.recipientPerson = mail.to().id().value();
        this.locale = mail.to().locale().toLanguageTag();
        this.subject = cut(mail.subject().strip().replaceAll("\\s+", " "), LONGEST_SUBJECT);
        this.text = mail.text();
        this.calendar = mail.calendar();
        this.unsubscribe =
                Optional.ofNullable(mail.unsubscribe()).map(URI::toString).orElse(null);
        this.files = mail.files();
        this.itemModule = mail.about().module();
        this.itemType = mail.about().type();
        this.itemId = mail.about().id();
        this.state = MailAddress.isUsable(recipient) ? MailState.WAITING : MailState.NO_ADDRESS;
        this.nextAttempt = now;
        this.created = now;
    }

    /** The mail server has taken it. The notice that it came back may have been read before this could be noted. */
    public void sent(Instant now) {
        state = state == MailState.BOUNCED ? state : MailState.SENT;
        attempts++;
        sent = now;
        claimedUntil = null;
        lastError = state == MailState.BOUNCED ? lastError : null;
    }

    /** An attempt has failed: it waits for the next one, or is given up. */
    public void failed(String reason, Instant now) {
        attempts++;
        lastError = cut(reason, LONGEST_ERROR);
        claimedUntil = null;
        if (Retry.givesUpAfter(attempts)) {
            state = MailState.FAILED;
        } else {
            nextAttempt = now.plus(Retry.pauseAfter(attempts));
        }
    }

    /** A mail server has sent it back after all, also when the portal could not know that it had taken it. */
    void cameBack(BounceReason reason, String diagnosis) {
        state = MailState.BOUNCED;
        claimedUntil = null;
        bounceReason = reason;
        lastError = cut(diagnosis, LONGEST_ERROR);
    }

    /** An administrator wants it tried again, now. @return whether there is something to try */
    public boolean again(Instant now) {
        if (state == MailState.SENT || state == MailState.NO_ADDRESS) {
            return false;
        }
        state = MailState.WAITING;
        attempts = 0;
        bounceReason = null;
        nextAttempt = now;
        return true;
    }

    /** Why it came back, if it did. */
    public Optional<BounceReason> bounceReason() {
        return Optional.ofNullable(bounceReason);
    }

    /** Unique and the same in every attempt, with its angle brackets. */
    public String messageId() {
        return messageId;
    }

    /** Mail address of the person, empty if there is none. */
    public String recipient() {
        return recipient;
    }

    /** Name of the person. */
    public String recipientName() {
        return recipientName;
    }

    /** Language of the mail. */
    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** One line. */
    public String subject() {
        return subject;
    }

    /** Plain text. */
    public String text() {
        return text;
    }

    /** The iCalendar object, if there is one. */
    public Optional<String> calendar() {
        return Optional.ofNullable(calendar);
    }

    /** Where a mail program says that the person wants no more of these, if they can do without. */
    public Optional<String> unsubscribe() {
        return Optional.ofNullable(unsubscribe);
    }

    /** The purpose of the files that go with it, if some do. */
    public Optional<String> files() {
        return Optional.ofNullable(files);
    }

    /** What it is about. */
    public ItemRef about() {
        return new ItemRef(itemModule, itemType, itemId);
    }

    /** Whom it goes to. */
    public PersonId reader() {
        return new PersonId(recipientPerson);
    }

    /** What has become of it. */
    public MailState state() {
        return state;
    }

    /** Not before this moment (UTC) it is tried again. */
    public Instant nextAttempt() {
        return nextAttempt;
    }

    /** What the mail server said to the last attempt, if that failed. */
    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    /** When it was written (UTC). */
    public Instant created() {
        return created;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
