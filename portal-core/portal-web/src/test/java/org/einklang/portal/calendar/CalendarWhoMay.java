package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Everybody in the cooperation has a calendar there, and takes it along; single entries are files for who sees them. */
@ApplicationScoped
class CalendarWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/calendar       | =                           | insiders  |
                | /c/{cooperation}/calendar       | /c/weidental/calendar       | weidental |
                | /c/{cooperation}/calendar/feeds | =                           | insiders  |
                | /c/{cooperation}/calendar/feeds | /c/weidental/calendar/feeds | weidental |
                | /c/{cooperation}/calendar/{day}/{entry}/appointment.ics | /c/lindental/calendar/2027-01-01/holiday-2027-01-01/appointment.ics | insiders |
                | /c/{cooperation}/calendar/{day}/{entry}/appointment.ics | /c/lindental/calendar/2027-01-01/meeting-1/appointment.ics | nobody |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1/{cooperation}/calendar | =                          | insiders  |
                | /api/v1/{cooperation}/calendar | /api/v1/weidental/calendar | weidental |
                """;
    }
}
