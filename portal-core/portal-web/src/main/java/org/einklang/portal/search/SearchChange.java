package org.einklang.portal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.item.ItemRef;

/** A thing has changed, come or gone: every node reads it anew. The database numbers the rows as they come. */
@Entity
@Table(name = "SEARCH_CHANGE", schema = "EK_CORE")
public class SearchChange {

    /** Not a thing, but the wish to read everything anew. */
    static final ItemRef EVERYTHING = new ItemRef("search", "everything", "0");

    @Id
    private long id;

    @Column(name = "ITEM_MODULE")
    private String module;

    @Column(name = "ITEM_TYPE")
    private String type;

    @Column(name = "ITEM_ID")
    private String item;

    private Instant announced;

    /** For JPA, which only reads. */
    @SuppressWarnings("NullAway.Init")
    protected SearchChange() {}

    long number() {
        return id;
    }

    ItemRef thing() {
        return new ItemRef(module, type, item);
    }

    /** When it was announced (UTC). */
    Instant announced() {
        return announced;
    }
}
