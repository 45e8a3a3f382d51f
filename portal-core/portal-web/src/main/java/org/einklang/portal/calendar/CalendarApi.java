package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarState;
import org.einklang.api.rest.ApiFilters;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.ApiPaging;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** One's calendar for programs. */
@Path("{cooperation}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CalendarApi implements ApiResource {

    private static final int USUAL = 30;
    private static final int LONGEST = 366;

    @Inject
    private CalendarReading reading;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** An entry. @param uid as in calendar programs @param mine whether it concerns you @param page where it is */
    public record EntryTold(
            String uid,
            CalendarKind kind,
            Instant start,
            Instant end,
            boolean allDay,
            String title,
            String place,
            String note,
            CalendarState state,
            boolean mine,
            Optional<URI> page) {}

    /** Those of a period. */
    @GET
    @Needs(ApiScope.MINE)
    @Tells("What is in your calendar in a period, by its beginning.")
    public ApiList<EntryTold> list(
            @QueryParam("from") @Tells("First day, today unless said.") @TypedAs(LocalDate.class) @Nullable String from,
            @QueryParam("until")
                    @Tells("Last day, 30 days later unless said; a year later at most.")
                    @TypedAs(LocalDate.class)
                    @Nullable
                    String until,
            @QueryParam("kind") @Tells("Kind of entry.") @TypedAs(CalendarKind.class) @Nullable String kind,
            @QueryParam("page")
                    @Tells(ApiPaging.PAGE)
                    @TypedAs(value = int.class, least = 1, most = ApiPaging.LAST)
                    @Nullable
                    String page,
            @QueryParam("size")
                    @Tells(ApiPaging.SIZE)
                    @TypedAs(value = int.class, least = 1, most = ApiPaging.MOST)
                    @Nullable
                    String size) {
        LocalDate first = day(from, "from", PortalTime.dayOf(clock.instant()));
        LocalDate last = day(until, "until", first.plusDays(USUAL));
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST) {
            throw new RuleViolation("tokens.api.period", LONGEST).at("until");
        }
        var chosen = new ApiFilters().oneOf("kind", kind, CalendarKind.values()).query();
        List<CalendarEntry> entries = reading.all(new CalendarQuery(
                address.cooperation().id(), midnight(first), midnight(last.plusDays(1)), texts.locale()));
        return ApiPaging.of(page, size)
                .cut(
                        entries.stream()
                                .filter(entry -> chosen.passes("kind", entry.kind()))
                                .toList(),
                        this::told);
    }

    private static Instant midnight(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.MIDNIGHT);
    }

    private static LocalDate day(@Nullable String typed, String field, LocalDate usual) {
        if (typed == null || typed.isEmpty()) {
            return usual;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new RuleViolation("tokens.api.day").at(field);
        }
    }

    private EntryTold told(CalendarEntry entry) {
        return new EntryTold(
                entry.uid(),
                entry.kind(),
                entry.start(),
                entry.end(),
                entry.allDay(),
                entry.title(),
                entry.place(),
                entry.note(),
                entry.state(),
                entry.mine(),
                Optional.of(entry.address()).filter(path -> !path.isEmpty()).map(addresses::absolute));
    }
}
