package org.einklang.api.money;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.PartnerId;

/**
 * What something costs, position by position, and who carries which part of each. Sums of rows and columns agree to the
 * cent, because each position is divided by itself and only amounts that were divided are added.
 *
 * @param positions what is paid for
 */
public record CostSheet(List<Position> positions) implements Serializable {

    /**
     * One thing that is paid for.
     *
     * @param name what it is
     * @param amount what it costs
     * @param shares who carries it
     */
    public record Position(String name, Money amount, PartnerShares shares) implements Serializable {}

    /** Keeps a copy. */
    public CostSheet {
        positions = List.copyOf(positions);
    }

    /** What all of it costs. */
    public Money total() {
        return Money.sum(positions.stream().map(Position::amount).toList());
    }

    /** What each partner carries of all of it, in the order in which they are first named; together the total. */
    public Map<PartnerId, Money> perPartner() {
        Map<PartnerId, List<Money>> parts = new LinkedHashMap<>();
        for (Position position : positions) {
            position.shares()
                    .of(position.amount())
                    .forEach((partner, amount) -> parts.computeIfAbsent(partner, unknown -> new ArrayList<>())
                            .add(amount));
        }
        Map<PartnerId, Money> sums = new LinkedHashMap<>();
        parts.forEach((partner, amounts) -> sums.put(partner, Money.sum(amounts)));
        return Collections.unmodifiableMap(sums);
    }
}
