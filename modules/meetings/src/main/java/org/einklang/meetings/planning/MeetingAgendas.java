package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.api.agenda.AgendaKeeper;
import org.einklang.api.people.BodyCard;

/** This module keeps the agendas of all bodies that meet. */
@ApplicationScoped
class MeetingAgendas implements AgendaKeeper {

    @Override
    public boolean keeps(BodyCard body) {
        return true;
    }
}
