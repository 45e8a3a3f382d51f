package org.einklang.portal.publicarea;

import java.time.Instant;
import org.einklang.api.people.CooperationId;

/**
 * How the public area of a cooperation stood when this node last looked.
 *
 * @param cooperation of which
 * @param open whether it is there for everybody
 * @param stamp how often it was changed until then
 * @param seen when the node looked
 */
record AreaState(CooperationId cooperation, boolean open, long stamp, Instant seen) {}
