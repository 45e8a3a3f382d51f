package org.einklang.portal.task;

import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;

/**
 * A task as its page shows it.
 *
 * @param row what lists show as well
 * @param ref its reference
 * @param version to be given back with a change
 * @param deputy who does it as well
 * @param reminder when people are reminded before it is due
 * @param reason why it was given up, empty unless it was
 * @param closedBy name of the one who has ended it, empty if nobody has
 * @param director whether the person who looks may pass it on
 * @param giver whether they have given it
 */
public record TaskFile(
        TaskRow row,
        ItemRef ref,
        int version,
        Optional<PersonId> deputy,
        Optional<LocalDate> reminder,
        String reason,
        String closedBy,
        boolean director,
        boolean giver) {}
