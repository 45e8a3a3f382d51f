package org.einklang.api.job;

import java.io.Serializable;

/**
 * How a job stands, for whoever waits for it.
 *
 * @param state what has become of it
 * @param done how many things have been dealt with
 * @param all of how many, 0 if nobody knows
 */
public record JobProgress(State state, long done, long all) implements Serializable {

    /** What can become of a job. */
    public enum State {
        /** Its time has not come, or no node has taken it yet. */
        WAITING,
        /** A node works on it. */
        RUNNING,
        /** It is done. */
        DONE,
        /** It was tried too often. */
        FAILED
    }

    /** Whether there is nothing more to wait for. */
    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }
}
