package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.DemandRight;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A governance body of one cooperation, with a free German name and the level it chose [000 IV]. It is appointed with a
 * charter, which may change; its key and its level never do. When its work is done it is archived and stays readable.
 */
@Entity
public class Body extends Stored {

    /** What the portal needs for itself in addresses. */
    private static final Set<String> TAKEN = Set.of("new", "organigram", "mandates", "decisions", "checks", "cadence");

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]{1,19}");

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "SHORT_KEY")
    private String shortKey;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "BODY_LEVEL")
    private BodyLevel level;

    @Column(name = "APPOINTED_BY")
    private @Nullable Long appointedBy;

    private String purpose;

    private String mandate;

    private String organisation;

    @Column(name = "HOST_PARTNER_ID")
    private @Nullable Long hostPartnerId;

    @Column(name = "TERM_FROM")
    private @Nullable LocalDate from;

    @Column(name = "TERM_UNTIL")
    private @Nullable LocalDate until;

    @Embedded
    private RuleColumns rules;

    @Column(name = "ARCHIVED_ON")
    private @Nullable LocalDate archivedOn;

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    /** A new body with the rules that are usual for its level. */
    public Body(CooperationId cooperation, String shortKey, String name, BodyLevel level) {
        this(cooperation, shortKey, level, Charter.usual(name, level));
    }

    /** A new body; the key stands in addresses and numbers and never changes. */
    @SuppressWarnings("NullAway.Init") // give() fills the rest
    public Body(CooperationId cooperation, String shortKey, BodyLevel level, Charter charter) {
        if (!KEY.matcher(shortKey).matches()) {
            throw new RuleViolation("core.body.key_form").at("key");
        } else if (TAKEN.contains(shortKey)) {
            throw new RuleViolation("bodies.body.key_reserved").at("key");
        }
        this.cooperationId = cooperation.value();
        this.shortKey = shortKey;
        this.level = level;
        give(charter);
    }

    /** Works by this charter from now on. @throws RuleViolation if it does not fit the level */
    final void give(Charter charter) {
        if (charter.from() != null && charter.until() != null && charter.until().isBefore(charter.from())) {
            throw new RuleViolation("bodies.body.term_order").at("until");
        } else if (level == BodyLevel.SPONSOR && charter.rules().demand() != DemandRight.ANY_MEMBER) {
            throw new RuleViolation("bodies.body.sponsors_demand").at("demand");
        } else if (level == BodyLevel.EXTERNAL && charter.organisation().isBlank() && charter.host() == null) {
            throw new RuleViolation("bodies.external.whose").at("organisation");
        } else if (charter.appointedBy() != null && charter.appointedBy().value() == id()) {
            throw new RuleViolation("bodies.body.appoints_itself").at("appointedBy");
        }
        this.name = charter.name().strip();
        this.purpose = charter.purpose().strip();
        this.mandate = charter.mandate().strip();
        this.appointedBy =
                charter.appointedBy() == null ? null : charter.appointedBy().value();
        this.organisation = charter.organisation().strip();
        this.hostPartnerId = charter.host() == null ? null : charter.host().value();
        this.from = charter.from();
        this.until = charter.until();
        this.rules = new RuleColumns(charter.rules());
    }

    /** Its work is done; what it did stays. */
    void archive(LocalDate today) {
        requireAtWork();
        archivedOn = today;
    }

    /** Takes up its work again. */
    void reopen() {
        archivedOn = null;
    }

    /** Goes on only while the body is not archived. */
    void requireAtWork() {
        if (archivedOn != null) {
            throw new RuleViolation("bodies.body.is_archived");
        }
    }

    /**
     * Where the right to keep this body and its seats is asked for: an operational group is kept in the body that appointed
     * it [000 IV.3], every other body in the cooperation.
     */
    Scope keptIn() {
        return keptIn(new CooperationId(cooperationId), level, appointedBy == null ? null : new BodyId(appointedBy));
    }

    /** The same for a body that is yet to be. */
    static Scope keptIn(CooperationId cooperation, BodyLevel level, @Nullable BodyId appointing) {
        return level == BodyLevel.OPERATIONAL && appointing != null
                ? Scope.body(cooperation, appointing)
                : Scope.cooperation(cooperation);
    }

    /** What others show of it. */
    public BodyCard card() {
        return new BodyCard(new BodyId(id()), new CooperationId(cooperationId), shortKey, name, level);
    }

    /** What it has been given. */
    Charter charter() {
        return new Charter(
                name,
                purpose,
                mandate,
                appointedBy == null ? null : new BodyId(appointedBy),
                organisation,
                hostPartnerId == null ? null : new PartnerId(hostPartnerId),
                from,
                until,
                rules.rules());
    }

    /** The rules it works by. */
    public BodyRules rules() {
        return rules.rules();
    }

    /** Since when it is archived, if it is. */
    Optional<LocalDate> archivedOn() {
        return Optional.ofNullable(archivedOn);
    }
}
