package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.Stored;

/** A governance body of one cooperation, with a free German name and the level it chose [000 IV]. */
@Entity
public class Body extends Stored {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]{1,19}");

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "SHORT_KEY")
    private String shortKey;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "BODY_LEVEL")
    private BodyLevel level;

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    /** A new body; the key stands in addresses and numbers and never changes. */
    public Body(CooperationId cooperation, String shortKey, String name, BodyLevel level) {
        if (!KEY.matcher(shortKey).matches()) {
            throw new RuleViolation("core.body.key_form").at("key");
        }
        this.cooperationId = cooperation.value();
        this.shortKey = shortKey;
        this.name = name.strip();
        this.level = level;
    }

    /** What others show of it. */
    public BodyCard card() {
        return new BodyCard(new BodyId(id()), new CooperationId(cooperationId), shortKey, name, level);
    }
}
