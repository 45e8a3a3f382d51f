package org.einklang.portal.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/** When an owner was last asked whether the entries in a cooperation are still right. */
@Entity
@Table(name = "CONTACT_REMINDER", schema = "EK_CORE")
@IdClass(ContactReminder.Key.class)
public class ContactReminder {

    /** Days in which an owner is not asked again by itself. */
    static final int PAUSE = 14;

    @Id
    @Column(name = "OWNER_ID")
    private long ownerId;

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "SENT_ON")
    private LocalDate sentOn;

    @SuppressWarnings("NullAway.Init")
    protected ContactReminder() {}

    ContactReminder(PersonId owner, CooperationId cooperation, LocalDate today) {
        this.ownerId = owner.value();
        this.cooperationId = cooperation.value();
        this.sentOn = today;
    }

    /** Was asked again on this day. */
    void again(LocalDate today) {
        sentOn = today;
    }

    /** Whether it is too early to ask again. */
    boolean isTooEarly(LocalDate today) {
        return today.isBefore(sentOn.plusDays(PAUSE));
    }

    /** Who was asked, and where. */
    Key key() {
        return new Key(ownerId, cooperationId);
    }

    /** The two numbers that make it unique. */
    public static class Key implements Serializable {
        private long ownerId;
        private long cooperationId;

        /** For JPA. */
        public Key() {}

        Key(long ownerId, long cooperationId) {
            this.ownerId = ownerId;
            this.cooperationId = cooperationId;
        }

        /** For an owner who was never asked before. */
        ContactReminder first(LocalDate today) {
            return new ContactReminder(new PersonId(ownerId), new CooperationId(cooperationId), today);
        }

        static Key of(PersonId owner, CooperationId cooperation) {
            return new Key(owner.value(), cooperation.value());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.ownerId == ownerId && key.cooperationId == cooperationId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(ownerId, cooperationId);
        }
    }
}
