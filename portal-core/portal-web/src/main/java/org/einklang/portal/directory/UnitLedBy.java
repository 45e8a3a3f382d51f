package org.einklang.portal.directory;

import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;

/**
 * Somebody else leads a unit from now on, or nobody.
 *
 * @param where the cooperation in which somebody said so
 * @param unit which
 * @param lead who leads it now
 */
public record UnitLedBy(CooperationId where, UnitId unit, Optional<PersonId> lead) {}
