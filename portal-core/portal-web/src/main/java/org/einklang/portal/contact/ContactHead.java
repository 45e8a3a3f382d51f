package org.einklang.portal.contact;

import java.util.Comparator;
import org.einklang.api.people.PartnerId;

/**
 * As much of an entry as lists sort and filter by.
 *
 * @param id its number
 * @param folded name of the person or office as it is compared
 * @param partner for which partner
 * @param partnerPosition place of the partner in lists
 * @param position place among those of the partner
 * @param freshness how current it is
 */
record ContactHead(long id, String folded, PartnerId partner, int partnerPosition, int position, Freshness freshness) {

    /** By partner, place and name. */
    static final Comparator<ContactHead> USUAL = Comparator.comparing(ContactHead::partnerPosition)
            .thenComparing(ContactHead::position)
            .thenComparing(ContactHead::folded)
            .thenComparing(ContactHead::id);
}
