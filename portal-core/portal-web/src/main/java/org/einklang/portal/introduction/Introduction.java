package org.einklang.portal.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
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

    /** The tour is offered again. */
    void beginTour() {
        tourOver = null;
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
