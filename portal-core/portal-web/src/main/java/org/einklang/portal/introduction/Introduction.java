package org.einklang.portal.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** How far somebody knows the portal. It begins with their first login: what was new before that is not news to them. */
@Entity
@Table(name = "INTRODUCTION", schema = "EK_CORE")
public class Introduction extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "TOUR_OVER")
    private @Nullable Instant tourOver;

    /** Name of a {@link Stop}; one that a later version does not know any more counts as none. */
    @Column(name = "TOUR_AT")
    private @Nullable String tourAt;

    @Column(name = "NOTES_KNOWN")
    private String notesKnown;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Introduction() {}

    /** Of somebody who comes for the first time, to this release. */
    Introduction(PersonId person, Release release) {
        personId = person.value();
        notesKnown = release.toString();
    }

    /** Whether the tour is still offered. */
    boolean isTourDue() {
        return tourOver == null;
    }

    /** The tour was taken or skipped; the first time counts. */
    void endTour(Instant now) {
        tourOver = tourOver == null ? now : tourOver;
    }

    /** The tour is offered again, from its first stop. */
    void beginTour() {
        tourOver = null;
        tourAt = null;
    }

    /** The person is at this stop now. */
    void reach(Stop stop) {
        tourAt = stop.name();
    }

    /** Where in the tour the person was last, if they have been under way. */
    Optional<Stop> reached() {
        return Arrays.stream(Stop.values())
                .filter(stop -> stop.name().equals(tourAt))
                .findFirst();
    }

    /** Whether this release has something to tell that the person does not know. */
    boolean isNews(Release release) {
        return known().compareTo(release) < 0;
    }

    /** The person knows what this release has brought; never less than before. */
    void know(Release release) {
        if (isNews(release)) {
            notesKnown = release.toString();
        }
    }

    private Release known() {
        return Release.of(notesKnown).orElse(Release.NONE);
    }
}
