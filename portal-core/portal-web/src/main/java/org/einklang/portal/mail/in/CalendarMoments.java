package org.einklang.portal.mail.in;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.transform.compliance.TzIdRule;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.mail.in.EventLines.Line;
import org.jspecify.annotations.Nullable;

/** Understands moments as calendar programs write them: in UTC, in a zone of the world or of Windows, or as on the wall. */
final class CalendarMoments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int DAY = 8;

    private CalendarMoments() {}

    /** The moment in UTC; null without a line, or if nobody knows what it means. */
    static @Nullable Instant of(@Nullable Line line) {
        if (line == null) {
            return null;
        }
        try {
            String value = line.value().strip();
            if (value.endsWith("Z")) {
                return moment(value.substring(0, value.length() - 1)).toInstant(ZoneOffset.UTC);
            }
            return zone(line.parameters().get("TZID"))
                    .map(zone -> moment(value).atZone(zone).toInstant())
                    .orElse(null);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static LocalDateTime moment(String text) {
        return text.length() == DAY
                ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay()
                : LocalDateTime.parse(text, MOMENT);
    }

    /** Without a name it is the time on the wall: in Berlin. */
    private static Optional<ZoneId> zone(@Nullable String name) {
        if (name == null) {
            return Optional.of(PortalTime.ZONE);
        }
        // some programs write the zone at the end of an address of their own: /example.org/20050126_1/Europe/Berlin
        String bare = name.strip().replaceFirst("^/.*/([^/]+/[^/]+)$", "$1");
        return known(bare).or(() -> known(ofWindows(bare)));
    }

    private static String ofWindows(String name) {
        TzId translated = new TzIdRule().apply(new TzId(name));
        return translated == null || translated.getValue() == null ? "" : translated.getValue();
    }

    private static Optional<ZoneId> known(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
