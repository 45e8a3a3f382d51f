package org.einklang.portal.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a campaign in a list.
 *
 * @param name what it is called
 * @param address of its page, empty if it is gone
 * @param partner whose it is
 * @param owner who keeps it, empty if nobody is known
 * @param asked who was asked, empty if nobody was
 * @param state how the question stands
 * @param words the same in words, with who answered for whom
 * @param answered when (UTC), null if nobody has
 */
public record CampaignRow(
        String name,
        String address,
        String partner,
        String owner,
        String asked,
        EntryState state,
        String words,
        @Nullable Instant answered) {}
