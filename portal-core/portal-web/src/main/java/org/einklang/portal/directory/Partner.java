package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.Stored;

/** An organisation that takes part in cooperations: agency, jobcenter, city, county. */
@Entity
public class Partner extends Stored {

    private String name;

    @Column(name = "SHORT_NAME")
    private String shortName;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    /** A new partner with its full name and the short one that lists show. */
    public Partner(String name, String shortName) {
        this.name = name.strip();
        this.shortName = shortName.strip();
    }

    /** Is called like this from now on. */
    void rename(String newName, String newShortName) {
        this.name = newName.strip();
        this.shortName = newShortName.strip();
    }

    /** Identity for others. */
    public PartnerId partnerId() {
        return new PartnerId(id());
    }

    /** Full name. */
    public String name() {
        return name;
    }

    /** The name that lists show. */
    public String shortName() {
        return shortName;
    }
}
