package org.einklang.portal.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.campaign.CampaignEntry;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a campaign: who keeps it, who was asked, which is the deputy if that person is away, and what was answered when
 * and by whom. It is answered once; who keeps it may change until then. Its name stays when the entry itself is gone.
 */
@Entity
@Table(name = "CAMPAIGN_ENTRY", schema = "EK_CORE")
public class AskedEntry extends Stored {

    @Column(name = "CAMPAIGN_ID")
    private long campaignId;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    @Column(name = "ITEM_NAME")
    private String itemName;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "OWNER_ID")
    private @Nullable Long ownerId;

    @Column(name = "ASKED_ID")
    private @Nullable Long askedId;

    @Column(name = "ASKED_ON")
    private @Nullable LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    @Column(name = "ANSWERED_BY")
    private @Nullable Long answeredBy;

    @Column(name = "ANSWERED_FOR")
    private @Nullable Long answeredFor;

    @Column(name = "ANSWERED_AT")
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ANSWERED_WAY")
    private @Nullable Way way;

    /** How an answer came. */
    enum Way {
        /** From somebody who was logged in. */
        PORTAL,
        /** By the link in a mail. */
        LINK
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AskedEntry() {}

    /** Nobody has been asked yet. */
    AskedEntry(Campaign campaign, CampaignEntry entry) {
        this.campaignId = campaign.id();
        this.itemModule = entry.item().module();
        this.itemType = entry.item().type();
        this.itemId = entry.item().id();
        this.itemName = entry.name();
        this.partnerId = entry.partner().value();
        this.ownerId = entry.owner().value();
        this.state = EntryState.OPEN;
    }

    /** As the entry is now: who has come to keep it has not been asked yet. */
    void follow(CampaignEntry entry) {
        if (state.isAnswered()) {
            return;
        }
        itemName = entry.name();
        partnerId = entry.partner().value();
        if (ownerId == null || ownerId != entry.owner().value()) {
            ownerId = entry.owner().value();
            askedId = null;
            askedOn = null;
            state = EntryState.OPEN;
        }
    }

    /** The entry has vanished without anybody saying so. */
    void vanish(Instant now) {
        if (!state.isAnswered()) {
            state = EntryState.ENDED;
            answeredAt = now;
        }
    }

    /**
     * This person is to be asked today; nobody if there is none.
     *
     * @return whether there is nobody, for the first time
     */
    boolean turnTo(Optional<PersonId> person) {
        boolean lost = person.isEmpty() && state == EntryState.OPEN;
        state = person.isEmpty() ? EntryState.NOBODY : EntryState.OPEN;
        Long wanted = person.map(PersonId::value).orElse(null);
        if (wanted == null || !wanted.equals(askedId)) {
            askedId = wanted;
            askedOn = null;
        }
        return lost;
    }

    /** The person has been asked. */
    void ask(LocalDate today) {
        askedOn = today;
    }

    /** Whether it is time to ask the person. */
    boolean isDue(LocalDate lastDay, LocalDate today) {
        return state == EntryState.OPEN && Reminding.isDue(askedOn, lastDay, today);
    }

    ItemRef item() {
        return new ItemRef(itemModule, itemType, itemId);
    }

    String itemName() {
        return itemName;
    }

    EntryState state() {
        return state;
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    Optional<PersonId> owner() {
        return person(ownerId);
    }

    Optional<PersonId> asked() {
        return person(askedId);
    }

    Optional<LocalDate> askedOn() {
        return Optional.ofNullable(askedOn);
    }

    Optional<PersonId> answeredBy() {
        return person(answeredBy);
    }

    /** For whom it was answered: the one who kept the entry then. */
    Optional<PersonId> answeredFor() {
        return person(answeredFor);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    boolean isByLink() {
        return way == Way.LINK;
    }

    private static Optional<PersonId> person(@Nullable Long number) {
        return Optional.ofNullable(number).map(PersonId::new);
    }
}
