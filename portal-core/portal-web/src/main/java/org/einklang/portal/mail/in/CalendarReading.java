package org.einklang.portal.mail.in;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import net.fortuna.ical4j.util.Strings;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.CalendarReply.Proposal;
import org.einklang.api.calendar.Participation;
import org.einklang.portal.mail.in.EventLines.Line;
import org.jspecify.annotations.Nullable;

/** Reads iTIP answers (RFC 5546) of whichever program. What is broken is refused, whatever it is; nothing else escapes. */
final class CalendarReading {

    private static final int LONGEST = 256 * 1024;
    private static final int LONGEST_UID = 255;
    private static final int LONGEST_COMMENT = 1_000;

    private CalendarReading() {}

    /**
     * The answer in a calendar object; empty if it is none, but an invitation or a plain calendar.
     *
     * @param from address of the sender, which says whose answer it is if there are several people in it
     * @throws UnusableCalendar if it cannot be read or taken
     */
    static Optional<CalendarReply> read(String calendar, String from) {
        EventLines lines = parsed(calendar);
        boolean counter = lines.method().equals("COUNTER");
        if (!counter && !lines.method().equals("REPLY")) {
            return Optional.empty();
        }
        if (lines.events() > 1 || lines.events() == 1 && lines.first("RECURRENCE-ID") != null) {
            throw new UnusableCalendar(Reason.SERIES, "one of a series");
        }
        if (lines.events() == 0) {
            throw broken("without an appointment");
        }
        Line attendee = attendee(lines.all("ATTENDEE"), from);
        Instant written = CalendarMoments.of(lines.first("DTSTAMP"));
        return Optional.of(new CalendarReply(
                uid(lines.first("UID")),
                sequence(lines.first("SEQUENCE")),
                address(attendee),
                participation(attendee),
                written,
                comment(lines.first("COMMENT")),
                counter ? proposal(lines) : null));
    }

    private static EventLines parsed(String calendar) {
        if (calendar.length() > LONGEST) {
            throw broken("longer than " + LONGEST);
        }
        EventLines lines = new EventLines();
        try {
            var unfolded = new UnfoldingReader(new StringReader(calendar.strip() + "\r\n"), true);
            new CalendarParserImpl(true).parse(unfolded, lines);
        } catch (IOException | ParserException refused) {
            throw unwrapped(refused);
        } catch (UnusableCalendar told) {
            throw told;
        } catch (RuntimeException refused) {
            throw broken(refused.toString());
        }
        return lines;
    }

    private static UnusableCalendar unwrapped(Exception refused) {
        return refused.getCause() instanceof UnusableCalendar told ? told : broken(refused.toString());
    }

    private static Line attendee(List<Line> attendees, String from) {
        return attendees.stream()
                .filter(one -> attendees.size() == 1 || address(one).equals(from))
                .findFirst()
                .orElseThrow(() -> broken("it does not say who answers"));
    }

    private static String uid(@Nullable Line line) {
        String uid = line == null ? "" : Strings.unescape(line.value()).strip();
        if (uid.isEmpty() || uid.length() > LONGEST_UID) {
            throw broken("no usable uid");
        }
        return uid;
    }

    private static int sequence(@Nullable Line line) {
        try {
            return line == null ? 0 : Integer.parseInt(line.value().strip());
        } catch (NumberFormatException none) {
            throw broken("sequence " + line.value());
        }
    }

    private static String address(Line attendee) {
        return attendee.value().strip().replaceFirst("(?i)^mailto:", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Participation participation(Line attendee) {
        String said = attendee.parameters().getOrDefault("PARTSTAT", "").toUpperCase(Locale.ROOT);
        return switch (said) {
            case "ACCEPTED" -> Participation.ACCEPTED;
            case "DECLINED" -> Participation.DECLINED;
            case "TENTATIVE" -> Participation.TENTATIVE;
            default -> Participation.OPEN;
        };
    }

    private static String comment(@Nullable Line line) {
        String said = line == null ? "" : Strings.unescape(line.value()).strip();
        return said.length() <= LONGEST_COMMENT ? said : said.substring(0, LONGEST_COMMENT);
    }

    private static Proposal proposal(EventLines lines) {
        return new Proposal(CalendarMoments.of(lines.first("DTSTART")), CalendarMoments.of(lines.first("DTEND")));
    }

    private static UnusableCalendar broken(String why) {
        return new UnusableCalendar(Reason.BROKEN_CALENDAR, why);
    }
}
