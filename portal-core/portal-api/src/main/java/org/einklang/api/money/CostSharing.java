package org.einklang.api.money;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;

/**
 * What one thing costs, and how the partners share it; together exactly the amount. The parts are kept as they were divided:
 * who is named in which order decides about the odd cent, and that must not change afterwards.
 *
 * @param amount what it costs
 * @param way how it was divided
 * @param parts who carries what, in the order in which they were named
 */
public record CostSharing(Money amount, Way way, List<Part> parts) implements Serializable {

    private static final long WHOLE = 10_000;

    /** How something is divided. */
    public enum Way {
        /** The same for each; weights do not matter. */
        EQUAL,
        /** By percentages, given in hundredths of a percent, which have to be 100 together. */
        PERCENT,
        /** By weights in relation to each other, such as heads; given in hundredths. */
        WEIGHTS,
        /** Each carries an amount that was agreed, given in cents; together they are what it costs. */
        AMOUNTS
    }

    /**
     * What one partner carries.
     *
     * @param partner who
     * @param weight as it was given, in the unit of the way
     * @param carries what follows from it
     */
    public record Part(PartnerId partner, long weight, Money carries) implements Serializable {}

    /** Keeps a copy. @throws IllegalArgumentException if the parts are not the amount */
    public CostSharing {
        parts = List.copyOf(parts);
        if (!Money.sum(parts.stream().map(Part::carries).toList()).equals(amount)) {
            throw new IllegalArgumentException("parts " + parts + " of " + amount);
        }
    }

    /**
     * Divides an amount.
     *
     * @param weights of those who carry a part, in the order in which they are named
     * @throws RuleViolation if there is nothing to divide, nobody to carry it, or percentages or amounts do not add up
     */
    public static CostSharing divide(Money amount, Way way, Map<PartnerId, Long> weights) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new RuleViolation("core.costs.nothing").at("amount");
        }
        Map<PartnerId, Long> used = new LinkedHashMap<>();
        weights.forEach((partner, weight) -> used.put(partner, way == Way.EQUAL ? 1 : weight));
        long sum = used.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        if (sum == 0) {
            throw new RuleViolation("core.costs.nobody").at("shares");
        } else if (way == Way.PERCENT && sum != WHOLE) {
            throw new RuleViolation("core.costs.not_hundred", sum / 100.0).at("shares");
        } else if (way == Way.AMOUNTS && sum != amount.cents()) {
            throw new RuleViolation("core.costs.not_the_amount", sum / 100.0, amount.cents() / 100.0).at("shares");
        }
        List<Part> parts = new ArrayList<>();
        PartnerShares.byWeight(used)
                .of(amount)
                .forEach(
                        (partner, carries) -> parts.add(new Part(partner, weights.getOrDefault(partner, 0L), carries)));
        return new CostSharing(amount, way, parts);
    }

    /** As a sheet with one position of this name. */
    public CostSheet sheet(String name) {
        Map<PartnerId, Long> cents = new LinkedHashMap<>();
        parts.forEach(part -> cents.put(part.partner(), part.carries().cents()));
        return new CostSheet(List.of(new CostSheet.Position(name, amount, PartnerShares.byWeight(cents))));
    }
}
