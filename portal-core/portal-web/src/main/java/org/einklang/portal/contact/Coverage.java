package org.einklang.portal.contact;

import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.people.PartnerId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermKind;
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

    static Coverage of(List<TermCard> fields, List<Partner> partners, List<ContactCard> contacts) {
        return new Coverage(fields.stream()
                .flatMap(field -> partners.stream().map(partner -> cell(field, partner, contacts)))
                .toList());
    }

    private static Cell cell(TermCard field, Partner partner, List<ContactCard> contacts) {
        List<ContactCard> named = of(field, partner.partnerId(), contacts).toList();
        long overdue = named.stream()
                .filter(card -> card.freshness().light() == Freshness.Light.OVERDUE)
                .count();
        return new Cell(field, partner, named.size(), overdue);
    }

    private static Stream<ContactCard> of(TermCard field, PartnerId partner, List<ContactCard> contacts) {
        return contacts.stream()
                .filter(card -> card.partner().equals(partner))
                .filter(card -> card.terms(TermKind.FIELD_OF_ACTION).stream()
                        .anyMatch(term -> term.id().equals(field.id())));
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
