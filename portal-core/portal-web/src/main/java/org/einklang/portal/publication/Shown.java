package org.einklang.portal.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.publication.Publication;

/**
 * What may be shown outside now.
 *
 * @param things those that have passed the gate, the last one first
 * @param nextMove when the next thing comes or goes by itself; no list of them may be kept longer
 */
public record Shown(List<Publication> things, Optional<Instant> nextMove) {}
