package org.einklang.portal.job;

/**
 * Something that was entered for a day and happens when the day has come. Found by CDI and asked at every start and once an
 * hour, on every node: it has to do nothing the second time.
 */
public interface TurnOfDay {

    /** Does what is due, in a transaction of its own. */
    void turn();
}
