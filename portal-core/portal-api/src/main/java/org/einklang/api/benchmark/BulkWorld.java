package org.einklang.api.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * What the host has inserted before a module adds its part.
 *
 * @param today the day in Berlin around which everything happens
 * @param bodies the bodies, those of the first cooperation first; when there are several cooperations it has half of them
 * @param tasks where to give tasks
 * @param notifications where to tell people what happened
 */
public record BulkWorld(LocalDate today, List<BulkBody> bodies, BulkTasks tasks, BulkNotifications notifications) {

    /** Who looks at the pages that are measured: the secretary of every body of the first cooperation. */
    public PersonId measuring() {
        return bodies.get(0).members().get(0);
    }

    /**
     * A body to fill.
     *
     * @param cooperation where it belongs
     * @param id its number
     * @param key its key, of which the keys of its items are made
     * @param members who sits in it, the secretary first and the chair second
     */
    public record BulkBody(CooperationId cooperation, BodyId id, String key, List<PersonId> members) {}
}
