package org.einklang.portal.body;

import java.time.LocalDate;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * A body as a line of a list shows it, without its rules and seats.
 *
 * @param body the body for others
 * @param purpose what it is for
 * @param archivedOn since when it is archived; null if it is at work
 * @param appointing the body that appointed it; null if none did
 * @param appointedBy name of that body, or empty
 * @param chair name of the person who chairs it today, or empty
 */
public record BodyLine(
        BodyCard body,
        String purpose,
        @Nullable LocalDate archivedOn,
        @Nullable BodyId appointing,
        String appointedBy,
        String chair) {}
