package org.einklang.portal.dates;

import java.util.Map;

/**
 * What somebody says to a poll.
 *
 * @param said to each proposal by its number
 * @param remark what else, may be empty
 */
public record PollAnswer(Map<Long, Availability> said, String remark) {

    /** Keeps a copy. */
    public PollAnswer {
        said = Map.copyOf(said);
    }
}
