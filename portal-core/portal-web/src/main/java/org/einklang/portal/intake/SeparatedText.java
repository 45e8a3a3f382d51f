package org.einklang.portal.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.einklang.api.RuleViolation;

/** A CSV file. Its encoding and its separator are found out: nobody who exports a table knows them. */
final class SeparatedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SeparatedText() {}

    static void read(byte[] content, Predicate<Line> reader) {
        String text = text(content);
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(separator(text))
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord row : parser) {
                if (!reader.test(new Line((int) row.getRecordNumber(), cells(row)))) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw violation("people.intake.broken_quotes", e);
        }
    }

    private static List<String> cells(CSVRecord row) {
        List<String> cells = new ArrayList<>(row.size());
        row.forEach(cells::add);
        return cells;
    }

    /** UTF-8 if it can be that, else what Windows writes. */
    private static String text(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return withoutMark(new String(content, StandardCharsets.UTF_16LE));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(content, WINDOWS);
        }
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolation("people.intake.no_table").at("file");
        }
        return withoutMark(text);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The one that occurs most often in the header, outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean header = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r') && header) {
                break;
            } else if (!quoted) {
                for (int j = 0; j < SEPARATORS.length; j++) {
                    counts[j] += sign == SEPARATORS[j] ? 1 : 0;
                }
            }
            header |= !Character.isWhitespace(sign);
        }
        int best = 0;
        for (int j = 1; j < SEPARATORS.length; j++) {
            best = counts[j] > counts[best] ? j : best;
        }
        return SEPARATORS[best];
    }

    private static RuleViolation violation(String key, Exception cause) {
        RuleViolation violation = new RuleViolation(key).at("file");
        violation.initCause(cause);
        return violation;
    }
}
