package org.einklang.portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** What one person was told. It is unread until they look at it or say that they have read it. */
@Entity
public class Told extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "ACTOR_ID")
    private long actorId;

    @Column(name = "TEXT_KEY")
    private String textKey;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    private Instant moment;

    @Column(name = "READ_AT")
    private @Nullable Instant readAt;

    @Column(name = "MAIL_DUE")
    private @Nullable Instant mailDue;

    @SuppressWarnings("NullAway.Init")
    protected Told() {}

    /** The person is told what the actor has done at this moment. */
    Told(PersonId person, Notification notification, PersonId actor, Instant moment) {
        this.personId = person.value();
        this.cooperationId = notification.cooperation().value();
        this.actorId = actor.value();
        this.textKey = notification.textKey();
        this.itemModule = notification.about().module();
        this.itemType = notification.about().type();
        this.itemId = notification.about().id();
        this.moment = moment;
    }

    /** The person has read it; the first time counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
        mailDue = null;
    }

    /** By then (UTC) a mail tells it, unless it has been read; null if none does, or one has. */
    void mailAt(@Nullable Instant due) {
        mailDue = due;
    }

    /** Whether a mail is due after this moment (UTC). */
    boolean isDueAfter(Instant moment) {
        return mailDue != null && mailDue.isAfter(moment);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    PersonId actor() {
        return new PersonId(actorId);
    }

    String textKey() {
        return textKey;
    }

    /** See {@link Notification#topic()}. */
    String topic() {
        return textKey.substring(0, textKey.indexOf('.'));
    }

    ItemRef about() {
        return new ItemRef(itemModule, itemType, itemId);
    }

    Instant moment() {
        return moment;
    }

    boolean unread() {
        return readAt == null;
    }
}
