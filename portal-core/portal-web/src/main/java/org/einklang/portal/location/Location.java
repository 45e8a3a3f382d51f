package org.einklang.portal.location;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.Stored;
import org.einklang.portal.contact.Reach;

/**
 * A house or counter of a partner that people can go to [003 A]. It is described as a whole by the head of the partner or the
 * coordinating office, shown or hidden, and removed when it is no more. The key stands in its address and never changes.
 */
@Entity
public class Location extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "SHORT_KEY")
    private String shortKey;

    private String name;

    private String address;

    private String phone;

    private String mailbox;

    private String week;

    private String exceptions;

    @Column(name = "ACCESS_NOTES")
    private String access;

    private String promise;

    @Column(name = "IS_SHOWN")
    private boolean shown;

    @SuppressWarnings("NullAway.Init")
    protected Location() {}

    /** A new one. */
    @SuppressWarnings("NullAway.Init") // describe() fills the rest
    public Location(CooperationId cooperation, String shortKey, LocationText text) {
        this.cooperationId = cooperation.value();
        this.shortKey = shortKey;
        this.partnerId = text.partner().value();
        describe(text);
    }

    /** Is like this from now on; whose it is stays. */
    final void describe(LocationText text) {
        name = text.name();
        address = text.address();
        phone = text.reach().phone();
        mailbox = text.reach().mailbox();
        week = text.week().stored();
        exceptions = text.exceptions();
        access = text.access();
        promise = text.promise();
        shown = text.shown();
    }

    /** What is said of it. */
    public LocationText text() {
        return new LocationText(
                partner(),
                name,
                address,
                new Reach(phone, "", mailbox, ""),
                OpeningWeek.read(week),
                exceptions,
                access,
                promise,
                shown);
    }

    /** How others point to it. */
    ItemRef ref() {
        return new ItemRef("core", "location", String.valueOf(id()));
    }

    /** Whose it is. */
    public PartnerId partner() {
        return new PartnerId(partnerId);
    }

    /** Where it belongs. */
    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    /** Key in addresses. */
    public String shortKey() {
        return shortKey;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Whether everybody sees it. */
    public boolean isShown() {
        return shown;
    }
}
