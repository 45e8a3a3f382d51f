package org.einklang.portal.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** Folds lines as RFC 5545 (3.1) asks: at most 75 octets of UTF-8, never within a character. ical4j counts characters. */
final class ContentLines {

    private static final int OCTETS = 75;

    private ContentLines() {}

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
