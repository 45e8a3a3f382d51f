package org.einklang.portal.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/** Folds lines as RFC 5545 (3.1) asks: at most 75 octets of UTF-8, never within a character. ical4j counts characters. */
final class ContentLines {

    private static final int OCTETS = 75;

    private static final int UNFOLDED = Integer.MAX_VALUE;

    private ContentLines() {}

    /** The calendar as it is sent. */
    static String of(Calendar calendar) {
        var lines = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fold(lines.toString());
    }

    /** @param calendar lines of any length @return the same, folded, each ended by CRLF */
    static String fold(String calendar) {
        return calendar.lines().map(ContentLines::foldLine).collect(Collectors.joining());
    }

    private static String foldLine(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }
}
