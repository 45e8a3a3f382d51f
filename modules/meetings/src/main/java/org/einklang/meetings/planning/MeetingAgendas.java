package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.agenda.AgendaKeeper;
import org.einklang.api.people.BodyCard;
import org.einklang.meetings.MeetingsPermission;

/** This module keeps the agendas of all bodies whose meetings it shows. */
@ApplicationScoped
class MeetingAgendas implements AgendaKeeper {

    @Inject
    private Access access;

    /** Nobody may see a meeting where the module is switched off. */
    @Override
    public boolean keeps(BodyCard body) {
        return access.may(MeetingsPermission.SEE, Scope.body(body.cooperation(), body.id()));
    }
}
