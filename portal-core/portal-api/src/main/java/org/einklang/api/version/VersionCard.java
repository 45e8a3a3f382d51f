package org.einklang.api.version;

import java.io.Serializable;
import java.time.Instant;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A version, without its text.
 *
 * @param id its number
 * @param of which thing
 * @param number counts the versions of the thing, from 1
 * @param name what it is called: "Entwurf", "genehmigt"
 * @param frozen whether it can never change again
 * @param hash SHA-256 over its content
 * @param corrects the frozen version that it corrects, null if it corrects none
 * @param reason why it corrects; empty otherwise
 * @param keptBy who has kept it; null if nobody did, such as when a deadline ended
 * @param keptAt when (UTC)
 */
public record VersionCard(
        VersionId id,
        ItemRef of,
        int number,
        String name,
        boolean frozen,
        String hash,
        @Nullable VersionId corrects,
        String reason,
        @Nullable PersonId keptBy,
        Instant keptAt)
        implements Serializable {}
