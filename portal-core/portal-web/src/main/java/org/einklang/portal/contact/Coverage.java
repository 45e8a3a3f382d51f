package org.einklang.portal.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.PartnerId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.portal.directory.Partner;

/**
 * Where each partner has named somebody for each field of action, and where not.
 *
 * @param cells one for each field and partner, by field
 */
record Coverage(List<Cell> cells) {

    /**
     * A field of a partner.
     *
     * @param field which field
     * @param partner which partner
     * @param contacts how many are named
     * @param overdue how many of them nobody has confirmed in time
     */
    record Cell(TermCard field, Partner partner, long contacts, long overdue) {

        /** Whether nobody is named. */
        boolean isGap() {
            return contacts == 0;
        }

        /** Whether somebody is named, but nobody knows whether that is still right. */
        boolean isDoubtful() {
            return contacts > 0 && contacts == overdue;
        }
    }

    /** Counts the entries once; the terms of each by its number. */
    static Coverage of(
            List<TermCard> fields, List<Partner> partners, List<ContactHead> contacts, Map<Long, List<Long>> terms) {
        Map<Place, long[]> counts = new HashMap<>();
        for (ContactHead contact : contacts) {
            for (long term : terms.getOrDefault(contact.id(), List.of())) {
                long[] count =
                        counts.computeIfAbsent(new Place(new TermId(term), contact.partner()), place -> new long[2]);
                count[0]++;
                count[1] += contact.freshness().light() == Freshness.Light.OVERDUE ? 1 : 0;
            }
        }
        return new Coverage(fields.stream()
                .flatMap(field -> partners.stream().map(partner -> {
                    long[] count = counts.getOrDefault(new Place(field.id(), partner.partnerId()), new long[2]);
                    return new Cell(field, partner, count[0], count[1]);
                }))
                .toList());
    }

    private record Place(TermId field, PartnerId partner) {}

    /** The cells of one field. */
    List<Cell> of(TermCard field) {
        return cells.stream().filter(cell -> cell.field().equals(field)).toList();
    }

    /** Where nobody is named, or nobody knows whether it is still right. */
    List<Cell> gaps() {
        return cells.stream().filter(cell -> cell.isGap() || cell.isDoubtful()).toList();
    }
}
