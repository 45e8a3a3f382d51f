package org.einklang.portal.favourite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/** A thing that somebody has put on their list. */
@Entity
@Table(name = "FAVOURITE")
public class Favourite extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    private Instant kept;

    @SuppressWarnings("NullAway.Init")
    protected Favourite() {}

    /** Put there now. */
    Favourite(CooperationId here, PersonId person, ItemRef item, Instant now) {
        this.cooperationId = here.value();
        this.personId = person.value();
        this.itemModule = item.module();
        this.itemType = item.type();
        this.itemId = item.id();
        this.kept = now;
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    ItemRef item() {
        return new ItemRef(itemModule, itemType, itemId);
    }

    Instant kept() {
        return kept;
    }
}
