package org.einklang.portal.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.einklang.api.table.TableQuery;
import org.einklang.api.text.Folded;

/** Narrows and sorts the contacts as the list asks for it; the same for the page, the spreadsheet and the cards. */
final class ContactList {

    /** The filters whose values are terms. */
    static final List<String> TERM_FILTERS = List.of("field", "area", "district");

    private ContactList() {}

    /** What the list shows: the best match first if something was asked, unless it is to be sorted otherwise. */
    static List<ContactRow> of(List<ContactCard> all, TableQuery query) {
        List<ContactCard> passed = all.stream().filter(passes(query)).toList();
        String asked = query.filters().getOrDefault("text", "");
        Stream<ContactRow> rows = ContactFinder.words(asked).isEmpty()
                ? passed.stream().map(card -> new ContactRow(card, List.of()))
                : ContactFinder.find(passed, asked).stream().map(hit -> new ContactRow(hit.card(), hit.reasons()));
        return order(query.sort())
                .map(order -> rows.sorted(query.directed(order)))
                .orElse(rows)
                .toList();
    }

    private static Predicate<ContactCard> passes(TableQuery query) {
        return card -> query.passes("partner", card.partner().value())
                && query.passes("light", card.freshness().light())
                && TERM_FILTERS.stream()
                        .allMatch(filter -> query.chosen(filter).map(card::has).orElse(true));
    }

    private static Optional<Comparator<ContactRow>> order(String sort) {
        Comparator<ContactRow> byName =
                Comparator.comparing(row -> Folded.of(row.card().name()));
        return Optional.ofNullable(
                switch (sort) {
                    case "name" -> byName;
                    case "partner" ->
                        Comparator.<ContactRow, Integer>comparing(
                                        row -> row.card().partnerPosition())
                                .thenComparing(byName);
                    case "confirmed" ->
                        Comparator.comparing(row -> row.card().freshness().due());
                    default -> null;
                });
    }
}
