package org.einklang.portal.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.publication.Publication;
import org.einklang.api.publication.PublicationTimes;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * News that the coordinating office tells everybody. It is written as a draft, published (which opens it at once, or at the
 * end of its embargo), may be corrected while it stands, and is gone from its last moment on or when it is withdrawn. The key
 * stands in its address and never changes.
 */
@Entity
public class Announcement extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "SHORT_KEY")
    private String shortKey;

    private String title;

    private String summary;

    private String body;

    @Enumerated(EnumType.STRING)
    private AnnouncementState state = AnnouncementState.DRAFT;

    private @Nullable Instant published;

    private Instant updated;

    private @Nullable Instant embargo;

    /** The later one of publication and end of the embargo: what lists sort by. */
    @Column(name = "SHOWN_FROM")
    private Instant shownFrom;

    @Column(name = "SHOWN_UNTIL")
    private @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected Announcement() {}

    /** A draft. */
    @SuppressWarnings("NullAway.Init") // say() fills the rest
    public Announcement(CooperationId cooperation, String shortKey, AnnouncementText text, Instant now) {
        this.cooperationId = cooperation.value();
        this.shortKey = shortKey;
        say(text, now);
    }

    /** Says this from now on. */
    public final void say(AnnouncementText text, Instant now) {
        title = text.title();
        summary = text.summary();
        body = text.body();
        embargo = text.embargo();
        until = text.until();
        updated = now;
        shownFrom = times().since();
    }

    /** Opens it, at once or at the end of its embargo. @throws RuleViolation if it is open already, or its time is over */
    public void publish(Instant now) {
        if (state == AnnouncementState.PUBLISHED) {
            throw new RuleViolation("publicarea.news.published_already");
        }
        if (until != null && !until.isAfter(now)) {
            throw new RuleViolation("publicarea.news.over").at("until");
        }
        state = AnnouncementState.PUBLISHED;
        published = now;
        shownFrom = times().since();
    }

    /** Takes it back: from now on its address is that of nothing. @throws RuleViolation unless it is published */
    public void withdraw() {
        if (state != AnnouncementState.PUBLISHED) {
            throw new RuleViolation("publicarea.news.not_published");
        }
        state = AnnouncementState.WITHDRAWN;
    }

    /** What it says. */
    AnnouncementText text() {
        return new AnnouncementText(title, summary, body, embargo, until);
    }

    PublicationTimes times() {
        return new PublicationTimes(
                published, Objects.requireNonNull(updated), embargo, until, state == AnnouncementState.WITHDRAWN);
    }

    /** As the gate and its outlets see it. */
    Publication publication() {
        return new Publication(ref(), new CooperationId(cooperationId), shortKey, title, summary, body, times());
    }

    /** How others point to it. */
    public ItemRef ref() {
        return new ItemRef("core", "announcement", String.valueOf(id()));
    }

    /** Key in addresses. */
    public String shortKey() {
        return shortKey;
    }

    /** Its heading. */
    public String title() {
        return title;
    }

    /** How far it is. */
    public AnnouncementState state() {
        return state;
    }
}
