package org.einklang.api.publication;

import org.einklang.api.people.CooperationId;

/**
 * Something that is shown in public was published, changed, withdrawn or given other times. Fired in the transaction that did
 * so; all nodes forget the pages that they keep, the one that fired it at once, the others within two seconds.
 *
 * @param cooperation in whose public area
 */
public record PublicationChanged(CooperationId cooperation) {}
