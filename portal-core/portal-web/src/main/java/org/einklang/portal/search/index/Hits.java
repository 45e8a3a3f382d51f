package org.einklang.portal.search.index;

import java.util.List;

/**
 * What the index has found.
 *
 * @param best the best ones
 * @param more whether there are more than these
 */
public record Hits(List<Hit> best, boolean more) {

    /** Nothing. */
    public static final Hits NONE = new Hits(List.of(), false);
}
