package org.einklang.portal.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What a link stands for: one question to one person, open until it expires. */
@Entity
@Table(name = "ANSWER_LINK", schema = "EK_CORE")
public class AnswerLink {

    @Id
    @Column(name = "TOKEN_HASH")
    private String tokenHash;

    private String purpose;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    private long person;

    private Instant expires;

    private @Nullable Instant answered;

    private @Nullable String answer;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AnswerLink() {}

    /** An open question. */
    AnswerLink(AnswerToken token, AnswerTicket ticket, Instant expires) {
        this.tokenHash = token.hash();
        this.purpose = ticket.purpose();
        this.itemModule = ticket.item().module();
        this.itemType = ticket.item().type();
        this.itemId = ticket.item().id();
        this.person = ticket.person().value();
        this.expires = expires;
    }

    /** The question and who is asked. */
    public AnswerTicket ticket() {
        return new AnswerTicket(purpose, new ItemRef(itemModule, itemType, itemId), new PersonId(person));
    }

    /** Whether it is too late for an answer. */
    public boolean hasExpired(Instant now) {
        return !now.isBefore(expires);
    }

    /** Keeps the answer; a later one replaces it. */
    public void answer(String option, Instant now) {
        answer = option;
        answered = now;
    }
}
