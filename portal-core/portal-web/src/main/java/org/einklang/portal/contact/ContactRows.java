package org.einklang.portal.contact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/**
 * Contacts as a list: a few columns of each say which, the entries are read for one page. Only who asks "who is
 * responsible for …?" has all of them searched.
 */
final class ContactRows implements TableReading<Long, ContactRow> {

    private final ContactReading reading;
    private final CooperationId here;
    private final List<Partner> partners;
    private @Nullable List<ContactHead> heads;
    private final Map<String, Map<Long, ContactRow>> found = new HashMap<>();

    /** The contacts of these partners, which are those of the cooperation. */
    ContactRows(ContactReading reading, CooperationId here, List<Partner> partners) {
        this.reading = reading;
        this.here = here;
        this.partners = partners;
    }

    @Override
    public long count(TableQuery query) {
        return asks(query) ? found(query).size() : chosen(query).size();
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        List<Long> all = asks(query)
                ? List.copyOf(found(query).keySet())
                : sorted(query, chosen(query)).stream().map(ContactHead::id).toList();
        return all.subList(Math.min(first, all.size()), (int) Math.min((long) first + most, all.size()));
    }

    @Override
    public Map<Long, ContactRow> rows(List<Long> keys) {
        return found.isEmpty() ? read(keys) : found.values().iterator().next();
    }

    private Map<Long, ContactRow> read(List<Long> keys) {
        Map<Long, ContactRow> rows = new HashMap<>();
        reading.some(here, partners, keys)
                .forEach(card -> rows.put(card.contact().id(), new ContactRow(card, List.of())));
        return rows;
    }

    private static boolean asks(TableQuery query) {
        return !ContactFinder.words(query.filters().getOrDefault("text", "")).isEmpty();
    }

    /** What was asked for, the best first; asked once for count and page. */
    private Map<Long, ContactRow> found(TableQuery query) {
        return found.computeIfAbsent(query.toString(), asked -> {
            Map<Long, ContactRow> rows = new LinkedHashMap<>();
            ContactList.of(reading.all(here), query)
                    .forEach(row -> rows.put(row.card().contact().id(), row));
            return rows;
        });
    }

    private List<ContactHead> chosen(TableQuery query) {
        List<ContactHead> all = heads;
        if (all == null) {
            all = reading.heads(here, partners);
            heads = all;
        }
        Map<Long, List<Long>> terms = ContactList.TERM_FILTERS.stream()
                        .anyMatch(filter -> query.chosen(filter).isPresent())
                ? reading.termsOf(here)
                : Map.of();
        return all.stream()
                .filter(head -> query.passes("partner", head.partner().value()))
                .filter(head -> query.passes("light", head.freshness().light()))
                .filter(head -> ContactList.TERM_FILTERS.stream()
                        .allMatch(filter -> query.chosen(filter)
                                .map(term ->
                                        terms.getOrDefault(head.id(), List.of()).contains(Long.valueOf(term)))
                                .orElse(true)))
                .toList();
    }

    private static List<ContactHead> sorted(TableQuery query, List<ContactHead> all) {
        return order(query.sort())
                .map(order -> all.stream().sorted(query.directed(order)).toList())
                .orElse(all);
    }

    private static Optional<Comparator<ContactHead>> order(String sort) {
        Comparator<ContactHead> byName = Comparator.comparing(ContactHead::folded);
        return Optional.ofNullable(
                switch (sort) {
                    case "name" -> byName;
                    case "partner" ->
                        Comparator.comparing(ContactHead::partnerPosition).thenComparing(byName);
                    case "confirmed" ->
                        Comparator.comparing(head -> head.freshness().due());
                    default -> null;
                });
    }
}
