package org.einklang.meetings;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the keys of a page of a list that belongs to some of a cooperation's bodies. What few bodies have is read along their own
 * index and sorted. With many bodies the database would compare each row with each of them: the rows of the cooperation are read
 * along the order instead, and looked through here, until there are enough.
 *
 * @param bodies numbers of the bodies
 */
public record OfBodies(Set<Long> bodies) {

    private static final int FEW = 12;
    private static final int LONGEST_BLOCK = 2_000;

    /** Keeps a copy. */
    public OfBodies {
        bodies = Set.copyOf(bodies);
    }

    /**
     * The keys of the page.
     *
     * @param along the ordered statement for number and body of the cooperation's rows, whose entity is called {@code m}, with
     *     this further condition
     */
    public List<Long> keys(int first, int most, Function<String, TypedQuery<Object[]>> along) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        return bodies.size() <= FEW
                ? along.apply(" and m.bodyId in :bodies")
                        .setParameter("bodies", bodies)
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(row -> (Long) row[0])
                        .toList()
                : walk((long) first + most, along).skip(first).toList();
    }

    private Stream<Long> walk(long enough, Function<String, TypedQuery<Object[]>> along) {
        int block = (int) Math.min(enough, LONGEST_BLOCK);
        Set<Long> found = new LinkedHashSet<>();
        int read = 0;
        int got = block;
        while (found.size() < enough && got == block) {
            List<Object[]> rows =
                    along.apply("").setFirstResult(read).setMaxResults(block).getResultList();
            got = rows.size();
            read += got;
            rows.stream().filter(row -> bodies.contains((Long) row[1])).forEach(row -> found.add((Long) row[0]));
        }
        return found.stream().limit(enough);
    }
}
