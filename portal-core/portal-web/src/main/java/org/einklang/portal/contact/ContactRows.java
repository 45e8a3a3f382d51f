package org.einklang.portal.contact;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.people.PartnerId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.term.TermCard;
import org.einklang.portal.directory.Partner;

/**
 * The contacts of one cooperation: found, counted and sorted in the database, then the rows of a page. Entries that have
 * all words that were typed hide the others; only if none has, those are shown that have some. If something was asked, the
 * best match comes first: how well the entries fit is told from the texts of those that were found.
 */
final class ContactRows implements TableReading<Long, ContactRow> {

    private final EntityManager entities;
    private final ContactMatching matching;
    private final Function<List<Long>, List<ContactCard>> cards;
    private final Map<TableQuery, Boolean> whole = new HashMap<>();
    private final Map<TableQuery, List<Long>> ranked = new HashMap<>();
    private final Map<TableQuery, Map<Long, Long>> ofPartners = new HashMap<>();
    private List<String> words = List.of();

    private record Ranked(long id, ContactFinder.Rank rank) {}

    /**
     * Reads those that match.
     *
     * @param cards gives the entries with these numbers
     */
    ContactRows(EntityManager entities, ContactMatching matching, Function<List<Long>, List<ContactCard>> cards) {
        this.entities = entities;
        this.matching = matching;
        this.cards = cards;
    }

    @Override
    public long count(TableQuery query) {
        if (isRanked(query)) {
            return ranked(query).size();
        } else if (isUsual(query)) {
            return matching.partners().stream()
                    .mapToLong(partner -> ofPartners(query).getOrDefault(partner.id(), 0L))
                    .sum();
        }
        long all = count(query, true);
        return all > 0 || isWhole(query) ? all : count(query, false);
    }

    private long count(TableQuery query, boolean everyWord) {
        return matching.filled(
                        query,
                        entities.createQuery("select count(c.id)" + matching.from(query, everyWord, false), Long.class))
                .getSingleResult();
    }

    /** Whether entries have to have every word: some entry has, or there are not several words. */
    private boolean isWhole(TableQuery query) {
        return whole.computeIfAbsent(
                query, asked -> ContactMatching.words(asked).size() < 2 || count(asked, true) > 0);
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        words = ContactMatching.words(query);
        if (isRanked(query)) {
            return ranked(query).stream().skip(first).limit(most).toList();
        }
        return isUsual(query) ? usual(query, first, most) : sorted(query, first, most);
    }

    /** Whether nothing was asked, and no other order: then partner comes after partner. */
    private static boolean isUsual(TableQuery query) {
        return query.sort().isEmpty() && ContactMatching.words(query).isEmpty();
    }

    /** How many each partner has; told by an index, in whose order the partners stand. */
    private Map<Long, Long> ofPartners(TableQuery query) {
        return ofPartners.computeIfAbsent(
                query,
                asked -> matching.filled(
                                asked,
                                entities.createQuery(
                                        "select c.partnerId, count(c.id) from Contact c" + matching.where(asked, true)
                                                + " group by c.partnerId",
                                        Object[].class))
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1])));
    }

    /** Sorts the contacts of those partners only that stand on the page, and of the last one no more than it takes. */
    private List<Long> usual(TableQuery query, int first, int most) {
        List<Long> shown = new ArrayList<>();
        long before = 0;
        long left = 0;
        long ofLast = 0;
        for (Partner partner : matching.partners()) {
            long until = before + ofPartners(query).getOrDefault(partner.id(), 0L);
            if (until <= first) {
                left = until;
            } else if (before < (long) first + most) {
                shown.add(partner.id());
                ofLast = (long) first + most - before;
            }
            before = until;
        }
        return shown.isEmpty()
                ? List.of()
                : of(query, shown, ofLast)
                        .setFirstResult((int) (first - left))
                        .setMaxResults(most)
                        .getResultList();
    }

    /** The contacts of these partners; of the last one only so many have to be among them. */
    private TypedQuery<Long> of(TableQuery query, List<Long> shown, long ofLast) {
        long last = shown.get(shown.size() - 1);
        Optional<Integer> farthest = position(query, last, ofLast);
        TypedQuery<Long> statement = matching.filled(
                query,
                entities.createQuery(
                        "select c.id" + matching.from(query, true, true) + " and c.partnerId in :shown"
                                + (farthest.isPresent() ? " and (c.partnerId <> :last or c.position <= :farthest)" : "")
                                + order(query),
                        Long.class));
        farthest.ifPresent(position -> statement.setParameter("last", last).setParameter("farthest", position));
        return statement.setParameter("shown", shown);
    }

    /** Which position the contact in this place among those of a partner has; empty if it has fewer. */
    private Optional<Integer> position(TableQuery query, long partner, long place) {
        return matching.filled(
                        query,
                        entities.createQuery(
                                "select c.position from Contact c" + matching.where(query, true)
                                        + " and c.partnerId = :last order by c.position",
                                Integer.class))
                .setParameter("last", partner)
                .setFirstResult((int) place - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Long> sorted(TableQuery query, int first, int most) {
        return matching.filled(
                        query,
                        entities.createQuery(
                                "select c.id" + matching.from(query, isWhole(query), true) + order(query), Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether something was asked and no other order. */
    private static boolean isRanked(TableQuery query) {
        return query.sort().isEmpty() && !ContactMatching.words(query).isEmpty();
    }

    /** All that fit, the best first; read once, which also counts them. */
    private List<Long> ranked(TableQuery query) {
        return ranked.computeIfAbsent(query, asked -> {
            List<Long> whole = ranked(asked, true);
            return whole.isEmpty() && ContactMatching.words(asked).size() > 1 ? ranked(asked, false) : whole;
        });
    }

    private static String order(TableQuery query) {
        String direction = query.direction();
        String name = "coalesce(p.sortName, c.sortOffice)";
        return switch (query.sort()) {
            case "name" -> " order by " + name + direction + ", c.id";
            case "partner" -> " order by t.position" + direction + ", " + name + ", c.id";
            case "confirmed" -> " order by c.confirmedOn" + direction + ", c.id";
            default -> " order by t.position, c.position, " + name + ", c.id";
        };
    }

    /** Two statements: the texts of those that fit, in the usual order, and terms that fit. */
    private List<Long> ranked(TableQuery query, boolean everyWord) {
        List<String> asked = ContactMatching.words(query);
        Map<Long, List<TermCard>> fitting = fittingTerms(asked);
        return matching.filled(
                        query,
                        entities.createQuery(
                                "select c.id, c.remit, c.function, c.office, p.name, c.partnerId"
                                        + matching.from(query, everyWord, true) + order(TableQuery.ALL),
                                Object[].class))
                .getResultStream()
                .map(row -> new Ranked(
                        (Long) row[0],
                        ContactFinder.rank(texts(row, fitting.getOrDefault((Long) row[0], List.of())), asked)))
                .sorted(Comparator.comparing(Ranked::rank, ContactFinder.Rank.BEST))
                .map(Ranked::id)
                .toList();
    }

    private ContactFinder.Texts texts(Object[] row, List<TermCard> fitting) {
        PartnerId partner = new PartnerId((Long) row[5]);
        return new ContactFinder.Texts(
                fitting,
                (String) row[1],
                (String) row[2],
                (String) Objects.requireNonNullElse(row[4], row[3]),
                matching.partners().stream()
                        .filter(one -> one.partnerId().equals(partner))
                        .map(Partner::shortName)
                        .findFirst()
                        .orElse(""));
    }

    private Map<Long, List<TermCard>> fittingTerms(List<String> asked) {
        Map<Long, List<TermCard>> found = new HashMap<>();
        List<Long> wanted = matching.termsWith(asked);
        if (!wanted.isEmpty()) {
            entities.createQuery(
                            "select c.id, x from Contact c join c.terms x where c.cooperationId = :here and x in :wanted",
                            Object[].class)
                    .setParameter("here", matching.here().value())
                    .setParameter("wanted", wanted)
                    .getResultStream()
                    .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add(Objects.requireNonNull(matching.terms().get((Long) row[1]))));
        }
        return found;
    }

    /** Says why each of the keys that were read last was found. */
    @Override
    public Map<Long, ContactRow> rows(List<Long> keys) {
        return keys.isEmpty()
                ? Map.of()
                : cards.apply(keys).stream()
                        .collect(Collectors.toMap(card -> card.contact().id(), this::row));
    }

    private ContactRow row(ContactCard card) {
        return new ContactRow(
                card, words.isEmpty() ? List.of() : ContactFinder.reasons(ContactFinder.Texts.of(card), words));
    }

    /** The whole list in its order, for files. */
    List<ContactCard> all(TableQuery query) {
        return first(query, Integer.MAX_VALUE);
    }

    /** The first ones in that order. */
    List<ContactCard> first(TableQuery query, int most) {
        List<Long> keys = keys(query, 0, most);
        Map<Long, ContactRow> rows = rows(keys);
        return keys.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(ContactRow::card)
                .toList();
    }
}
