package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.PersonId;

/** Reads who is invited; whoever asks has checked that the meeting may be seen. */
@ApplicationScoped
public class Invitees {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    /** Everybody who is invited, in the order in which they were. */
    public List<Invitee> of(long meeting) {
        return entities.createQuery("select i from Invitee i where i.meetingId = :meeting order by i.id", Invitee.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** This person's invitation. */
    public Optional<Invitee> of(long meeting, PersonId person) {
        return of(meeting).stream().filter(one -> one.person().equals(person)).findFirst();
    }
}
