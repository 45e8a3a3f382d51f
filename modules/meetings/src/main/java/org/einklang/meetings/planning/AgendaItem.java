package org.einklang.meetings.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.item.ItemRef;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.jspecify.annotations.Nullable;

/** An item of an agenda, counted from 1: "TOP 1". */
@Entity
@Table(name = "AGENDA_ITEM")
public class AgendaItem extends Stored {

    /** Type of its references. */
    public static final String TYPE = "item";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MEETING_ID")
    private Meeting meeting;

    @Column(name = "ITEM_POSITION")
    private int position;

    @Column(name = "ITEM_NUMBER")
    private int number;

    private String title;

    private @Nullable Long wish;

    @Column(name = "CARRIED_FROM")
    private @Nullable Long carriedFrom;

    @Embedded
    private ItemOutline outline = new ItemOutline();

    @Embedded
    private DecisionPaper paper = new DecisionPaper();

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, String title, @Nullable Long wish) {
        this.meeting = meeting;
        this.position = position;
        this.number = meeting.nextNumber();
        this.title = title.strip();
        this.wish = wish;
    }

    /** It is called up again at the end of another agenda. */
    AgendaItem again(Meeting next, int newPosition) {
        AgendaItem copy = new AgendaItem(next, newPosition, title, wish);
        copy.carriedFrom = meeting.id();
        copy.outline = outline;
        copy.paper = paper;
        return copy;
    }

    /** It moves to the end of another agenda, with all that hangs on it. */
    void move(Meeting next, int newPosition) {
        carriedFrom = meeting.id();
        number = next.nextNumber();
        meeting = next;
        position = newPosition;
    }

    void fill(ItemContent content) {
        title = content.title();
        outline = content.outline();
        paper = content.paper();
    }

    /** Only the body itself is to read about it, or others as well: also said while minutes are written, which then know of it. */
    public void nonPublic(boolean only) {
        outline = outline.nonPublic(only);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** The wish that it came from (see {@link org.einklang.api.agenda.AgendaRequests}), if it did. */
    public @Nullable Long wish() {
        return wish;
    }

    /** The number of the meeting from whose agenda it was carried over, if it was. */
    public @Nullable Long carriedFrom() {
        return carriedFrom;
    }

    /** What it is called in addresses: stays, wherever on the agenda it stands. */
    public int number() {
        return number;
    }

    /** Reference for other modules. */
    public ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** All that is said of it, for the search. */
    public String words() {
        return Stream.of(title, outline.getNote(), paper.words(), paper.getCouncilNumber())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether nothing is known but its title. */
    public boolean isBare() {
        return outline.isEmpty()
                && !paper.isWritten()
                && paper.getCouncilNumber().isEmpty();
    }

    /** The meeting on whose agenda it stands. */
    public Meeting meeting() {
        return meeting;
    }

    /** What it is to bring about, how long it takes, who presents it. */
    public ItemOutline getOutline() {
        return outline;
    }

    /** What is decided upon. */
    public DecisionPaper getPaper() {
        return paper;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }
}
