package org.einklang.api.calendar;

import org.einklang.api.people.PersonCard;

/** Composes iTIP objects (RFC 5546) that calendar programs understand. Provided by the host, to be injected. */
public interface CalendarInvitations {

    /** METHOD:REQUEST for one attendee; the same uid with a higher sequence is an update. */
    String request(CalendarEvent event, PersonCard attendee);

    /**
     * METHOD:REQUEST for one attendee who has answered, when something has changed and the answer still holds: their program
     * keeps it and does not ask again. With {@link Participation#OPEN} it is the same as {@link #request}.
     */
    String update(CalendarEvent event, PersonCard attendee, Participation answered);

    /** METHOD:CANCEL for one attendee. */
    String cancel(CalendarEvent event, PersonCard attendee);

    /**
     * METHOD:DECLINECOUNTER for one attendee: the appointment stays as it is, and another time that they proposed (see
     * {@link CalendarReplyHandler#propose}) does not hold. It has the sequence of the invitation, which stays valid.
     */
    String declineProposal(CalendarEvent event, PersonCard attendee);

    /**
     * The address for {@link CalendarEvent#organizerMail}: the mailbox in which the portal reads the answers, if there is
     * one, else the organiser's own. For modules that have a {@link CalendarReplyHandler}.
     */
    String repliesTo(PersonCard organizer);
}
