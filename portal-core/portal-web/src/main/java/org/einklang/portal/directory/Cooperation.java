package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.Set;
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
    private static final int LONGEST_NAME = 200;

    /** Words that addresses of the portal begin with or that stand where a key stands; somebody would read them so. */
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "app",
            "cooperations",
            "demo",
            "einklang",
            "error",
            "health",
            "help",
            "ics",
            "imprint",
            "login",
            "logout",
            "me",
            "metrics",
            "new",
            "openapi",
            "privacy",
            "public",
            "root",
            "session",
            "setup",
            "styleguide",
            "system",
            "theme",
            "www");

    @Column(name = "SHORT_KEY")
    private String shortKey;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "FEDERAL_STATE")
    private FederalState federalState;

    @Embedded
    private WornLook look = WornLook.HOUSE;

    @Embedded
    private HungLogo logo = HungLogo.NONE;

    @SuppressWarnings("NullAway.Init")
    protected Cooperation() {}

    /** A new cooperation in a federal state, given by its two letters (ISO 3166-2:DE), which decides on holidays. */
    public Cooperation(String shortKey, String name, String federalState) {
        if (!KEY.matcher(shortKey).matches()) {
            throw new RuleViolation("core.cooperation.key_form").at("key");
        }
        if (RESERVED.contains(shortKey)) {
            throw new RuleViolation("cooperations.key_reserved", shortKey).at("key");
        }
        this.shortKey = shortKey;
        this.name = named(name);
        this.federalState = FederalState.of(federalState);
    }

    /** Is called like this from now on; the key stays. */
    public void rename(String newName) {
        this.name = named(newName);
    }

    /** Keeps the holidays of this state from now on. */
    public void lieIn(FederalState state) {
        this.federalState = state;
    }

    /** The state whose holidays it keeps. */
    public FederalState federalState() {
        return federalState;
    }

    /** Shows this logo from now on, or none. */
    public void show(HungLogo hung) {
        this.logo = hung;
    }

    /** Its logo, if it has one. */
    public Optional<HungLogo> logo() {
        return Optional.of(logo).filter(HungLogo::isThere);
    }

    /** Wears this from now on. */
    public void wear(WornLook chosen) {
        this.look = chosen;
    }

    /** What it wears. */
    public WornLook look() {
        return look;
    }

    private static String named(String name) {
        String bare = name.strip();
        if (bare.isEmpty()) {
            throw new RuleViolation("cooperations.name_missing").at("cooperation");
        }
        if (bare.length() > LONGEST_NAME) {
            throw new RuleViolation("cooperations.too_long", LONGEST_NAME).at("cooperation");
        }
        return bare;
    }

    /** What others show of it. */
    public CooperationCard card() {
        return new CooperationCard(new CooperationId(id()), shortKey, name);
    }
}
