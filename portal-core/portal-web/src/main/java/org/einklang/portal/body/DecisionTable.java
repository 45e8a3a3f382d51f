package org.einklang.portal.body;

import static org.einklang.portal.body.Part.APPROVES;
import static org.einklang.portal.body.Part.DECIDES;
import static org.einklang.portal.body.Part.INFORMED;
import static org.einklang.portal.body.Part.NONE;
import static org.einklang.portal.body.Part.PREPARES;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyLevel;

/**
 * Which level decides, approves, prepares or is informed [000 IV; 003 D.II]: what the agreement says, unless the
 * cooperation has agreed otherwise.
 */
public final class DecisionTable {

    /** The levels that have a part; an external body has none. */
    public static final List<BodyLevel> LEVELS =
            List.of(BodyLevel.SPONSOR, BodyLevel.STEERING, BodyLevel.OPERATIONAL, BodyLevel.ADVISORY);

    private final Map<Matter, Map<BodyLevel, Part>> parts = new EnumMap<>(Matter.class);

    private DecisionTable() {}

    /** What the agreement says. */
    public static DecisionTable usual() {
        return new DecisionTable()
                .row(Matter.PRINCIPLES, DECIDES, PREPARES, INFORMED, INFORMED)
                .row(Matter.FIELDS_OF_ACTION, DECIDES, PREPARES, INFORMED, INFORMED)
                .row(Matter.STRATEGIC_GOALS, APPROVES, DECIDES, PREPARES, INFORMED)
                .row(Matter.FORM_OF_COOPERATION, INFORMED, DECIDES, PREPARES, NONE)
                .row(Matter.ANNUAL_PLAN, APPROVES, DECIDES, PREPARES, INFORMED)
                .row(Matter.OPERATIONAL_MEASURES, APPROVES, DECIDES, PREPARES, INFORMED)
                .row(Matter.NEEDS, NONE, INFORMED, DECIDES, PREPARES)
                .row(Matter.INTERFACES, NONE, INFORMED, DECIDES, NONE)
                .row(Matter.APPOINTING_GROUPS, INFORMED, DECIDES, PREPARES, NONE)
                .row(Matter.PRESS_RELEASE, INFORMED, DECIDES, PREPARES, INFORMED)
                .row(Matter.AGREEMENT, DECIDES, PREPARES, INFORMED, INFORMED);
    }

    /** With these parts in a matter. @throws RuleViolation if nobody would decide, or two levels would */
    DecisionTable with(Matter matter, Map<BodyLevel, Part> agreed) {
        long deciding = agreed.values().stream().filter(DECIDES::equals).count();
        if (deciding != 1) {
            throw new RuleViolation(deciding == 0 ? "bodies.part.nobody_decides" : "bodies.part.two_decide")
                    .at("sponsor");
        }
        row(matter).putAll(agreed);
        return this;
    }

    /** The part of the level in the matter. */
    public Part part(Matter matter, BodyLevel level) {
        return Objects.requireNonNullElse(row(matter).get(level), NONE);
    }

    /** What somebody has agreed for one level; the row as a whole was checked when it was agreed. */
    void set(Matter matter, BodyLevel level, Part part) {
        row(matter).put(level, part);
    }

    private DecisionTable row(Matter matter, Part sponsors, Part steering, Part operational, Part advisory) {
        List<Part> row = List.of(sponsors, steering, operational, advisory);
        for (int i = 0; i < LEVELS.size(); i++) {
            set(matter, LEVELS.get(i), row.get(i));
        }
        return this;
    }

    private Map<BodyLevel, Part> row(Matter matter) {
        return parts.computeIfAbsent(matter, key -> new EnumMap<>(BodyLevel.class));
    }
}
