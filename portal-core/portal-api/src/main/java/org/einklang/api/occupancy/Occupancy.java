package org.einklang.api.occupancy;

import java.util.Collection;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.TimeSpan;

/**
 * Knows who and what is taken when: by meetings, bookings and trainings of all modules, and in all cooperations. Provided by
 * the host, to be injected; part of the caller's transaction. Who calls has asked for the right to do so.
 *
 * <p>That two firm things never take the same occupant at the same time is guaranteed by the database, also for two nodes:
 * of two who try, one waits for the other's transaction, and is refused. So keep such a transaction short, and mail, files
 * and other systems out of it.
 *
 * <p>A thing takes one stretch of time; what goes over several days with gaps, such as a course, is one thing for each
 * sitting. Not for: absences of people, or opening hours.
 */
public interface Occupancy {

    /**
     * The thing takes these people and rooms for this time. What it took before, it takes no more.
     *
     * @param cooperation whose thing it is
     * @throws org.einklang.api.RuleViolation if a firm thing takes one of them already, and this one is firm
     */
    void take(
            CooperationId cooperation, ItemRef item, Collection<Occupant> occupants, TimeSpan time, Firmness firmness);

    /**
     * The thing takes what it takes at another time; if it takes nothing, nothing happens.
     *
     * @throws org.einklang.api.RuleViolation as {@link #take}; then nothing has moved
     */
    void move(ItemRef item, TimeSpan time);

    /** The thing takes nothing any more. */
    void release(ItemRef item);

    /**
     * By what these occupants are taken at one of these times, by the beginning; one statement for all of them, and one
     * call for each module that has something to do with it. By what, only the person who acts gets to know, if they may see
     * that thing and it belongs to this cooperation: what somebody does in another one is never told here, not even to them.
     *
     * @param here the cooperation in which somebody looks
     * @param besides this thing is left out: it does not clash with itself
     */
    List<Clash> clashes(
            CooperationId here, Collection<Occupant> occupants, Collection<TimeSpan> times, ItemRef besides);
}
