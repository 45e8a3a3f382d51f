package org.einklang.portal.contact;

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
     * @param contacts how many are named by whom somebody is reached
     * @param overdue how many of them nobody has confirmed in time, or name somebody who has left
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

    /**
     * A field of a partner, where something is counted.
     *
     * @param field which field
     * @param partner which partner
     */
    record Place(TermId field, PartnerId partner) {}

    /** A cell for each field and partner, out of what was counted; where nothing was, there is nobody. */
    static Coverage of(
            List<TermCard> fields, List<Partner> partners, Map<Place, Long> contacts, Map<Place, Long> overdue) {
        return new Coverage(fields.stream()
                .flatMap(field -> partners.stream().map(partner -> {
                    Place place = new Place(field.id(), partner.partnerId());
                    return new Cell(field, partner, contacts.getOrDefault(place, 0L), overdue.getOrDefault(place, 0L));
                }))
                .toList());
    }

    /** The cells of one field. */
    List<Cell> of(TermCard field) {
        return cells.stream().filter(cell -> cell.field().equals(field)).toList();
    }

    /** Where nobody is named, or nobody knows whether it is still right. */
    List<Cell> gaps() {
        return cells.stream().filter(cell -> cell.isGap() || cell.isDoubtful()).toList();
    }
}
