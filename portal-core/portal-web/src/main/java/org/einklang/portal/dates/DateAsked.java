package org.einklang.portal.dates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.einklang.api.RuleViolation;
import org.einklang.api.dates.Outsider;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked: a person of the body, or somebody without an account. */
@Entity
@Table(name = "DATE_ASKED", schema = "EK_CORE")
public class DateAsked extends Stored {

    static final String TYPE = "dates-outsider";
    static final int LONGEST_REMARK = 500;

    @Column(name = "POLL_ID")
    private long pollId;

    @Column(name = "PLACE_IN_POLL")
    private int place;

    @Column(name = "PERSON_ID")
    private @Nullable Long personId;

    private String name = "";

    private String mail = "";

    private String locale = "";

    private String remark = "";

    @Column(name = "GIVEN_BY")
    private @Nullable Long givenBy;

    @Column(name = "GIVEN_AT")
    private @Nullable Instant givenAt;

    /** For JPA. */
    protected DateAsked() {}

    DateAsked(DatePoll poll, int place, PersonId person) {
        this.pollId = poll.id();
        this.place = place;
        this.personId = person.value();
    }

    DateAsked(DatePoll poll, int place, Outsider outsider) {
        this.pollId = poll.id();
        this.place = place;
        this.name = outsider.name();
        this.mail = outsider.mail();
        this.locale = outsider.locale().toLanguageTag();
    }

    /**
     * Has answered, for the first time or anew.
     *
     * @param by who has; null for somebody without an account
     * @throws RuleViolation if the remark is too long
     */
    void answer(String words, @Nullable PersonId by, Instant now) {
        String said = words.strip();
        if (said.length() > LONGEST_REMARK) {
            throw new RuleViolation("dates.too_long", LONGEST_REMARK).at("remark");
        }
        remark = said;
        givenBy = by == null ? null : by.value();
        givenAt = now;
    }

    /** How the link of somebody without an account names them. */
    ItemRef ref() {
        return new ItemRef("core", TYPE, String.valueOf(id()));
    }

    long poll() {
        return pollId;
    }

    int place() {
        return place;
    }

    /** Who; null for somebody without an account. */
    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    Outsider outsider() {
        return new Outsider(name, mail, Locale.forLanguageTag(locale));
    }

    String remark() {
        return remark;
    }

    /** The deputy who has answered for the person; null if they did so themselves. */
    @Nullable
    PersonId givenByAnother() {
        return givenBy == null || givenBy.equals(personId) ? null : new PersonId(givenBy);
    }

    boolean hasEverAnswered() {
        return givenAt != null;
    }
}
