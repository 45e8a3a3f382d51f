package org.einklang.meetings.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/** A person who is invited to a meeting, what they answered (it may change), and whether they were there. */
@Entity
public class Invitee extends Stored {

    @Column(name = "MEETING_ID")
    private long meetingId;

    @Column(name = "PERSON_ID")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable Instant answered;

    private boolean present;

    @SuppressWarnings("NullAway.Init")
    protected Invitee() {}

    /** The person is invited and has not answered yet. */
    public Invitee(Meeting meeting, PersonId person) {
        this.meetingId = meeting.id();
        this.personId = person.value();
        this.answer = Answer.NONE;
    }

    /** The person answers, for the first time or anew. */
    public void answer(Answer given, Instant now) {
        answer = given;
        answered = now;
    }

    /** The person was there, or not. */
    public void attend(boolean wasThere) {
        present = wasThere;
    }

    /** Who is invited. */
    public PersonId person() {
        return new PersonId(personId);
    }

    public Answer getAnswer() {
        return answer;
    }

    public boolean isPresent() {
        return present;
    }
}
