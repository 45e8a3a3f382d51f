package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarState;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;

/**
 * Writes entries for calendar programs: times in Berlin's time with the rules of that zone, whole days without any time.
 * Everything is marked as private, so that who shares a calendar with colleagues shows them that they are busy, and no more.
 */
@ApplicationScoped
class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";
    private static final Duration REFRESH = Duration.ofHours(4);

    private final VTimeZone berlin = BerlinRules.today();

    @Inject
    private CalendarWords words;

    @Inject
    private Addresses addresses;

    @Inject
    private Clock clock;

    /** A calendar with this name and these entries. */
    String of(List<CalendarEntry> entries, String name, Locale locale) {
        Calendar calendar = new Calendar()
                .withProperty(ItipComposer.PRODUCT)
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .withProperty(ImmutableMethod.PUBLISH)
                .withProperty(new XProperty("X-WR-CALNAME", name))
                .withProperty(new XProperty("X-WR-TIMEZONE", PortalTime.ZONE.getId()))
                .withProperty(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH))
                .withProperty(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()))
                .withComponent(berlin)
                .getFluentTarget();
        entries.forEach(entry -> calendar.add(event(entry, locale)));
        return ContentLines.of(calendar);
    }

    private VEvent event(CalendarEntry entry, Locale locale) {
        VEvent event = new VEvent(false);
        event.withProperty(new Uid(entry.uid()))
                .withProperty(new Sequence(entry.sequence()))
                .withProperty(new DtStamp(clock.instant()))
                .withProperty(new Summary(words.label(entry, locale)))
                .withProperty(status(entry.state()))
                .withProperty(new Categories(words.kind(entry.kind(), locale)))
                .withProperty(ImmutableClazz.PRIVATE)
                .withProperty(entry.busy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        time(event, entry);
        if (!entry.place().isBlank()) {
            event.withProperty(new Location(entry.place()));
        }
        Conferences.describe(event, entry.note(), entry.conferences());
        if (!entry.address().isEmpty()) {
            event.withProperty(new Url(addresses.absolute(entry.address())));
        }
        return event;
    }

    private static void time(VEvent event, CalendarEntry entry) {
        if (entry.allDay()) {
            event.withProperty(new DtStart<>(entry.firstDay()))
                    .withProperty(new DtEnd<>(entry.lastDay().plusDays(1)));
            return;
        }
        event.withProperty(new DtStart<>(PortalTime.inBerlin(entry.start())));
        if (entry.end().isAfter(entry.start())) {
            event.withProperty(new DtEnd<>(PortalTime.inBerlin(entry.end())));
        }
    }

    private static Status status(CalendarState state) {
        return switch (state) {
            case PROPOSED, PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case FIRM -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
