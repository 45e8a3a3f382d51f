package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.Stored;

/**
 * One agreement with its partners and bodies. An installation may host several; they are isolated from each other. The
 * key stands in every address, so it is chosen once and never changes.
 */
@Entity
public class Cooperation extends Stored {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    @Column(name = "SHORT_KEY")
    private String shortKey;

    private String name;

    @Column(name = "FEDERAL_STATE")
    private String federalState;

    @Embedded
    private WornLook look = WornLook.HOUSE;

    @SuppressWarnings("NullAway.Init")
    protected Cooperation() {}

    /** A new cooperation in a federal state, given by its two letters (ISO 3166-2:DE), which decides on holidays. */
    public Cooperation(String shortKey, String name, String federalState) {
        if (!KEY.matcher(shortKey).matches()) {
            throw new RuleViolation("core.cooperation.key_form").at("key");
        }
        this.shortKey = shortKey;
        this.name = name.strip();
        this.federalState = federalState;
    }

    /** Wears this from now on. */
    public void wear(WornLook chosen) {
        this.look = chosen;
    }

    /** What it wears. */
    public WornLook look() {
        return look;
    }

    /** What others show of it. */
    public CooperationCard card() {
        return new CooperationCard(new CooperationId(id()), shortKey, name);
    }
}
