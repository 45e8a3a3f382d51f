package org.einklang.meetings.guest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.einklang.api.dates.Outsider;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.Stored;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.planning.RunningOrder;
import org.jspecify.annotations.Nullable;

/** Somebody who is heard for one item: a person of the cooperation who does not sit in the body, or somebody without an account. */
@Entity
@Table(name = "ITEM_GUEST")
public class ItemGuest extends Stored {

    /** Type of references to it. */
    static final String TYPE = "guest";

    /** For so long after the meeting the guest sees the item (rules.md, rights, meetings). */
    static final Duration AFTERWARDS = Duration.ofDays(30);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "AGENDA_ITEM_ID")
    private AgendaItem item;

    @Column(name = "PERSON_ID")
    private @Nullable Long personId;

    @Column(name = "GUEST_NAME")
    private String name;

    private String mail;

    private String language;

    @Column(name = "ADDED_BY")
    private long addedBy;

    private @Nullable Instant invited;

    private int edition;

    @Column(name = "STARTS")
    private @Nullable Instant toldBegin;

    @Column(name = "TOLD_PLACE")
    private @Nullable String toldPlace;

    @Embedded
    private OnlineAccess toldOnline = new OnlineAccess();

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable Instant answered;

    @SuppressWarnings("NullAway.Init")
    protected ItemGuest() {}

    private ItemGuest(AgendaItem item, Outsider known, PersonId by) {
        this.item = item;
        this.name = known.name();
        this.mail = known.mail();
        this.language = known.locale().getLanguage();
        this.addedBy = by.value();
        this.answer = Answer.NONE;
    }

    /** Somebody without an account. */
    static ItemGuest of(AgendaItem item, Outsider outsider, PersonId by) {
        return new ItemGuest(item, outsider, by);
    }

    /** A person of the cooperation, whose name and address stand in the directory. */
    static ItemGuest of(AgendaItem item, PersonId person, PersonId by) {
        ItemGuest guest = new ItemGuest(item, new Outsider("", "", Locale.GERMAN), by);
        guest.personId = person.value();
        return guest;
    }

    /** A mail goes out that asks, or asks anew. @return which one it is, counted from 0 */
    int invite(Instant now) {
        answer = Answer.NONE;
        answered = null;
        edition += invited == null && edition == 0 ? 0 : 1;
        invited = now;
        toldBegin = begin();
        toldPlace = meeting().getPlace();
        toldOnline = meeting().online();
        return edition;
    }

    /** Whether they were asked to come at another time, to another place, or to join in another way. */
    boolean isMoved() {
        return invited != null
                && !(begin().equals(toldBegin)
                        && meeting().getPlace().equals(toldPlace)
                        && meeting().online().equals(toldOnline));
    }

    /** When the item is called up; the beginning of the meeting where that is not known. */
    Instant begin() {
        return Objects.requireNonNullElse(
                RunningOrder.of(meeting()).begin(item), meeting().getStarts());
    }

    /** A mail goes out that says not to come. @return which one it is */
    int disinvite() {
        invited = null;
        answer = Answer.NONE;
        answered = null;
        edition += 1;
        return edition;
    }

    /** The meeting does not take place: a mail says so, and the link tells it as well. @return which mail it is */
    int cancelled() {
        edition += 1;
        return edition;
    }

    /** When they were asked to come. */
    Instant toldBegin() {
        return toldBegin == null ? begin() : toldBegin;
    }

    /** Where they were asked to come. */
    String toldPlace() {
        return toldPlace == null ? meeting().getPlace() : toldPlace;
    }

    /** The guest says whether they come. */
    void answer(Answer given, Instant now) {
        answer = given;
        answered = now;
    }

    /** Nobody writes to them any more. */
    void forgetMail() {
        mail = "";
    }

    /** Whether the guest sees the item: from the invitation until {@link #AFTERWARDS} after the meeting. */
    boolean isInside(Instant now) {
        return invited != null && now.isBefore(visibleUntil());
    }

    /** Whether an answer is still of use. */
    boolean isAsked(Instant now) {
        return invited != null
                && meeting().getState() == MeetingState.INVITED
                && now.isBefore(meeting().getEnds());
    }

    Instant visibleUntil() {
        return meeting().getEnds().plus(AFTERWARDS);
    }

    /** Stable identity of the appointment for calendar programs. */
    String uid() {
        return "guest-" + id() + "@einklang";
    }

    ItemRef ref() {
        return new ItemRef(MeetingsModule.ID, TYPE, String.valueOf(id()));
    }

    /** For what. */
    public AgendaItem getItem() {
        return item;
    }

    Meeting meeting() {
        return item.meeting();
    }

    /** Who; null for somebody without an account. */
    public @Nullable PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    /** Somebody without an account; for nobody else. */
    Outsider outsider() {
        return new Outsider(name, mail, Locale.forLanguageTag(language));
    }

    /** Whether a mail has asked them. */
    public boolean isInvited() {
        return invited != null;
    }

    public Answer getAnswer() {
        return answer;
    }
}
