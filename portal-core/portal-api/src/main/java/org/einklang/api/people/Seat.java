package org.einklang.api.people;

import java.io.Serializable;
import org.einklang.api.access.Role;

/**
 * A person's seat in a body on the day that was asked for.
 *
 * @param person who sits
 * @param body in which body
 * @param role body role, one of {@link Role#bodyRoles()}
 * @param votingRight what the seat counts for
 * @param partner the partner it sits for; a deputy may come from another one [000 IV.4]
 */
public record Seat(PersonId person, BodyId body, Role role, VotingRight votingRight, PartnerId partner)
        implements Serializable {}
