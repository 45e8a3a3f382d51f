package org.einklang.portal.directory;

import org.einklang.api.people.CooperationId;

/**
 * A cooperation has been stored. Who has to give each cooperation something observes it, in the same transaction.
 *
 * @param cooperation which one
 */
public record CooperationFounded(CooperationId cooperation) {}
