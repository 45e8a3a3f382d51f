package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.module.FileSource;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;

/** {@code /calendar/{day}/{entry}/appointment.ics}: one entry for the person's own calendar, if they may see it. */
@ApplicationScoped
class EntryFile implements FileSource {

    @Inject
    private CalendarReading reading;

    @Inject
    private CalendarFile file;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return "calendar";
    }

    @Override
    public String pattern() {
        return AddressOfEntry.PATTERN;
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        CooperationId here = address.cooperation().id();
        String wanted = Objects.requireNonNull(parts.get("entry"));
        return day(Objects.requireNonNull(parts.get("day")))
                .flatMap(day ->
                        reading
                                .entries(new CalendarQuery(here, start(day), start(day.plusDays(1)), texts.locale()))
                                .stream()
                                .filter(entry -> AddressOfEntry.name(entry).equals(wanted))
                                .findFirst())
                .map(entry -> new Content(
                        entry.title() + ".ics",
                        CalendarFile.TYPE,
                        file.of(List.of(entry), entry.title(), texts.locale()).getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.MIDNIGHT);
    }
}
