package org.einklang.meetings.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What an item is to bring about, how long it takes, who presents it and what it is about. Never changes; another one takes its place. */
@Embeddable
public class ItemOutline {

    /** Nobody sits longer than a day over one item; in minutes. */
    public static final int LONGEST = 600;

    private static final int LONGEST_NOTE = 4_000;

    @Enumerated(EnumType.STRING)
    private @Nullable ItemGoal goal;

    private @Nullable Integer duration;

    @Column(name = "PRESENTER_ID")
    private @Nullable Long presenterId;

    @Column(name = "PRESENTER_NAME")
    private String presenterName = "";

    private String note = "";

    @Column(name = "NON_PUBLIC")
    private boolean nonPublic;

    /** Nothing is known yet. */
    public ItemOutline() {}

    /**
     * An outline.
     *
     * @param goal what it is to bring about
     * @param duration in minutes
     * @param presenter who presents it
     * @param presenterName who presents it, if that is nobody of the cooperation
     * @param note what it is about
     * @throws RuleViolation if it takes no time or longer than {@link #LONGEST}, or too much is said about it
     */
    public ItemOutline(
            @Nullable ItemGoal goal,
            @Nullable Integer duration,
            @Nullable PersonId presenter,
            String presenterName,
            String note) {
        if (duration != null && (duration < 1 || duration > LONGEST)) {
            throw new RuleViolation("meetings.item.duration_wrong").at("duration");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new RuleViolation("meetings.item.note_too_long", LONGEST_NOTE).at("note");
        }
        this.goal = goal;
        this.duration = duration;
        this.presenterId = presenter == null ? null : presenter.value();
        this.presenterName = presenterName.strip();
        this.note = note.strip();
    }

    /** The same, but only the body itself reads about it, or not only. */
    public ItemOutline nonPublic(boolean only) {
        ItemOutline same = new ItemOutline(goal, duration, presenter(), presenterName, note);
        same.nonPublic = only;
        return same;
    }

    /** The same for another body: its own people say how long it takes. @param before what comes before the note, which is cut where there is no room */
    public ItemOutline following(String before) {
        String whole = (before + "\n\n" + note).strip();
        return new ItemOutline(
                        goal,
                        null,
                        presenter(),
                        presenterName,
                        whole.length() <= LONGEST_NOTE ? whole : whole.substring(0, LONGEST_NOTE - 2) + " …")
                .nonPublic(nonPublic);
    }

    /** Whether nobody has said anything. */
    boolean isEmpty() {
        return goal == null && duration == null && presenterId == null && presenterName.isEmpty() && note.isEmpty();
    }

    public @Nullable ItemGoal getGoal() {
        return goal;
    }

    /** How long it takes, in minutes; null if nobody has said. */
    public @Nullable Integer getDuration() {
        return duration;
    }

    /** Who presents it; null if nobody of the cooperation does. */
    public @Nullable PersonId presenter() {
        return presenterId == null ? null : new PersonId(presenterId);
    }

    /** Who presents it, if that is nobody of the cooperation. */
    public String getPresenterName() {
        return presenterName;
    }

    /** What it is about. */
    public String getNote() {
        return note;
    }

    /** Whether only the body itself reads about it: others, with whom its minutes are shared, learn that there was such an item. */
    public boolean isNonPublic() {
        return nonPublic;
    }
}
