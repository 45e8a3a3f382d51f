package org.einklang.portal.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.UnitId;
import org.einklang.api.text.Folded;
import org.jspecify.annotations.Nullable;

/** The units of a partner as a tree: each below its parent, neighbours by name. */
public final class UnitTree {

    private final Map<UnitId, Unit> units;

    /** The tree of these units. */
    public UnitTree(List<Unit> units) {
        this.units = units.stream().collect(Collectors.toMap(Unit::unitId, unit -> unit));
    }

    /**
     * A unit and how deep it lies.
     *
     * @param unit which one
     * @param depth 0 at the top
     */
    public record Branch(Unit unit, int depth) {

        /** The name, moved to the right by its depth; for fields with choices. */
        public String indented() {
            return "\u2013 ".repeat(depth) + unit.name();
        }
    }

    /** All units, each parent before its children. */
    public List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        addBelow(null, 0, branches);
        return branches;
    }

    /** Refuses to hang a unit below itself or below what lies below it. */
    public void requireFreeFor(UnitId unit, @Nullable UnitId parent) {
        Set<UnitId> seen = new HashSet<>();
        for (UnitId above = parent; above != null && seen.add(above); above = parentOf(above)) {
            if (above.equals(unit)) {
                throw new RuleViolation("people.unit.below_itself").at("parent");
            }
        }
    }

    private @Nullable UnitId parentOf(UnitId unit) {
        Unit found = units.get(unit);
        return found == null ? null : found.parent().orElse(null);
    }

    private void addBelow(@Nullable UnitId parent, int depth, List<Branch> branches) {
        units.values().stream()
                .filter(unit -> unit.parent().equals(java.util.Optional.ofNullable(parent)))
                .sorted(Comparator.comparing((Unit unit) -> Folded.of(unit.name()))
                        .thenComparing(Unit::id))
                .forEach(unit -> {
                    branches.add(new Branch(unit, depth));
                    addBelow(unit.unitId(), depth + 1, branches);
                });
    }
}
