package org.einklang.api.campaign;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/**
 * An entry that somebody keeps right.
 *
 * @param item which entry
 * @param name what people call it, at most 200 characters
 * @param partner whose it is
 * @param owner who keeps it
 */
public record CampaignEntry(ItemRef item, String name, PartnerId partner, PersonId owner) {

    private static final int LONGEST = 200;

    /** Shortens the name to what can be kept. */
    public CampaignEntry {
        name = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
