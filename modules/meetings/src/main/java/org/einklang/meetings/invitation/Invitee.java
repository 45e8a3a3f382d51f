package org.einklang.meetings.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A person who is invited to a meeting, what they answered (it may change), and whether they were there. Where and when it
 * is stands here as well, so that the next meetings of somebody in many bodies are found along one index; it moves with the meeting.
 */
@Entity
public class Invitee extends Stored {

    @Column(name = "MEETING_ID")
    private long meetingId;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    private @Nullable Instant starts;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable Instant answered;

    private boolean present;

    @Column(name = "INSTEAD_OF")
    private @Nullable Long insteadOf;

    @SuppressWarnings("NullAway.Init")
    protected Invitee() {}

    /** The person is invited and has not answered yet. */
    public Invitee(Meeting meeting, PersonId person) {
        this.meetingId = meeting.id();
        this.personId = person.value();
        this.cooperationId = meeting.getCooperation().value();
        this.starts = meeting.getStarts();
        this.answer = Answer.NONE;
    }

    /** The person deputises for somebody who is invited. */
    public static Invitee deputy(Meeting meeting, PersonId person, PersonId holder) {
        Invitee deputy = new Invitee(meeting, person);
        deputy.insteadOf = holder.value();
        return deputy;
    }

    /** The person answers, for the first time or anew. */
    public void answer(Answer given, Instant now) {
        answer = given;
        answered = now;
    }

    /** The meeting is at another time. */
    void move(Instant time) {
        starts = time;
    }

    /** The meeting is at another time, of which the person is told: what they answered says nothing any more. */
    void askAnew() {
        answer = Answer.NONE;
        answered = null;
    }

    /** The meeting does not take place: there is nothing to come to. */
    void cancelled() {
        starts = null;
    }

    /** The person was there, or not. */
    public void attend(boolean wasThere) {
        present = wasThere;
    }

    /** Who is invited. */
    public PersonId person() {
        return new PersonId(personId);
    }

    /** The person has a seat of their own by now. */
    void sitsThemselves() {
        insteadOf = null;
    }

    /** Whether they deputise for somebody who is invited. */
    boolean isDeputy() {
        return insteadOf != null;
    }

    /** For whom the person deputises, if they have no seat of their own. */
    public Optional<PersonId> insteadOf() {
        return Optional.ofNullable(insteadOf).map(PersonId::new);
    }

    /** Who of these deputises for whom. */
    public static Map<PersonId, PersonId> deputies(Collection<Invitee> all) {
        return all.stream()
                .filter(one -> one.insteadOf != null)
                .collect(
                        Collectors.toMap(Invitee::person, one -> one.insteadOf().orElseThrow()));
    }

    public Answer getAnswer() {
        return answer;
    }

    public boolean isPresent() {
        return present;
    }
}
