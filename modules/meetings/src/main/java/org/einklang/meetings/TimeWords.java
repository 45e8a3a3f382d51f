package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;

/** Says from when to when something is. */
@ApplicationScoped
public class TimeWords {

    @Inject
    private Texts texts;

    /** Day and time, from and to; the day once if it is the same. */
    public String when(TimeSpan time, Locale locale) {
        boolean sameDay = PortalTime.dayOf(time.from()).equals(PortalTime.dayOf(time.to()));
        return texts.get(
                locale,
                "meetings.meeting.from_to",
                PortalTime.longMoment(time.from(), locale),
                sameDay ? PortalTime.timeOfDay(time.to(), locale) : PortalTime.longMoment(time.to(), locale));
    }
}
