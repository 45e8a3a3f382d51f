package org.einklang.api.money;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.PartnerId;

/**
 * Who carries how much of something, by weights that have been agreed: percentages, heads, thirds. The amounts always add
 * up to the whole: each partner gets its share rounded down, and the cents that are left go one by one to those who lost
 * most by rounding (the method of the largest remainder); where two lost the same, to the one that was named first.
 */
public final class PartnerShares implements Serializable {

    private final LinkedHashMap<PartnerId, Long> weights;
    private final long all;

    private PartnerShares(Map<PartnerId, Long> weights) {
        this.weights = new LinkedHashMap<>(weights);
        this.all = weights.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        if (weights.values().stream().anyMatch(weight -> weight < 0) || all == 0) {
            throw new IllegalArgumentException("no shares: " + weights.values());
        }
    }

    /**
     * Shares in proportion to these weights, in the order of the map.
     *
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static PartnerShares byWeight(Map<PartnerId, Long> weights) {
        return new PartnerShares(weights);
    }

    /** The same share for each of them. @throws IllegalArgumentException if there is nobody */
    public static PartnerShares equal(List<PartnerId> partners) {
        Map<PartnerId, Long> weights = new LinkedHashMap<>();
        partners.forEach(partner -> weights.put(partner, 1L));
        return new PartnerShares(weights);
    }

    /** What each partner carries of this amount; together exactly the amount. */
    public Map<PartnerId, Money> of(Money whole) {
        Map<PartnerId, Money> amounts = new LinkedHashMap<>();
        divide(Math.abs(whole.cents()))
                .forEach((partner, cents) -> amounts.put(partner, new Money(whole.isNegative() ? -cents : cents)));
        return Collections.unmodifiableMap(amounts);
    }

    /** The shares in hundredths of a percent, which add up to exactly 100.00 percent: 3333, 3333, 3334. */
    public Map<PartnerId, Long> basisPoints() {
        return Collections.unmodifiableMap(divide(10_000));
    }

    /** The partners that have a share, in the order in which they were named. */
    public List<PartnerId> partners() {
        return List.copyOf(weights.keySet());
    }

    private Map<PartnerId, Long> divide(long whole) {
        Map<PartnerId, Long> parts = new LinkedHashMap<>();
        Map<PartnerId, BigInteger> lost = new LinkedHashMap<>();
        long left = whole;
        for (Map.Entry<PartnerId, Long> entry : weights.entrySet()) {
            BigInteger[] quotient = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(entry.getValue()))
                    .divideAndRemainder(BigInteger.valueOf(all));
            parts.put(entry.getKey(), quotient[0].longValueExact());
            lost.put(entry.getKey(), quotient[1]);
            left -= quotient[0].longValueExact();
        }
        List<PartnerId> mostLost = new ArrayList<>(parts.keySet());
        mostLost.sort(Comparator.comparing(
                partner -> lost.getOrDefault(partner, BigInteger.ZERO), Comparator.reverseOrder()));
        mostLost.stream().limit(left).forEach(partner -> parts.merge(partner, 1L, Long::sum));
        return parts;
    }
}
