package org.einklang.portal.intake;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook of LibreOffice, read row by row. Rows and cells that say they stand there a million times
 * are written out only as far as anybody would look at them.
 */
final class OpenWorkbook {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final Set<String> NUMBERS = Set.of("float", "currency");
    private static final int MOST_CELLS = TableLines.MOST_COLUMNS + 1;
    private static final int MOST_LETTERS = TableLines.LONGEST_CELL + 1;

    private final XMLStreamReader xml;
    private final Predicate<Line> reader;
    private int row = 1;

    private OpenWorkbook(XMLStreamReader xml, Predicate<Line> reader) {
        this.xml = xml;
        this.reader = reader;
    }

    static void read(InputStream content, Predicate<Line> reader) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        new OpenWorkbook(xml, reader).firstSheet();
    }

    private void firstSheet() throws XMLStreamException {
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table")) {
                inside = true;
            } else if (event == XMLStreamConstants.START_ELEMENT && inside && is(TABLE, "table-row")) {
                if (!row()) {
                    return;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table")) {
                return;
            }
        }
    }

    /** Reads a row. @return whether further ones are wanted */
    private boolean row() throws XMLStreamException {
        int times = repeated("number-rows-repeated");
        List<String> cells = cells();
        if (!cells.isEmpty()) {
            for (int i = 0; i < Math.min(times, TableLines.MOST_LINES + 1); i++) {
                if (!reader.test(new Line(row + i, cells))) {
                    return false;
                }
            }
        }
        row += times;
        return true;
    }

    /** The cells up to the last one with something in it. */
    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        while (!ends("table-row")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT
                    || !is(TABLE, "table-cell") && !is(TABLE, "covered-table-cell")) {
                continue;
            }
            int times = repeated("number-columns-repeated");
            String text = cell();
            if (text.isEmpty()) {
                blanks = Math.min(MOST_CELLS, blanks + times);
            } else {
                add(cells, "", blanks);
                add(cells, text, times);
                blanks = 0;
            }
        }
        return cells;
    }

    private static void add(List<String> cells, String text, int times) {
        for (int i = 0; i < times && cells.size() < MOST_CELLS; i++) {
            cells.add(text);
        }
    }

    /** Numbers as people typed them: a telephone number has no decimals; everything else as it is shown. */
    private String cell() throws XMLStreamException {
        String tag = xml.getLocalName();
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String value = xml.getAttributeValue(OFFICE, "value");
        StringBuilder shown = new StringBuilder();
        while (!ends(tag)) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                begins(shown);
            } else if (xml.getEventType() == XMLStreamConstants.CHARACTERS && shown.length() < MOST_LETTERS) {
                shown.append(xml.getText());
            }
        }
        return type != null && value != null && NUMBERS.contains(type) ? plain(value, shown) : shown.toString();
    }

    private void begins(StringBuilder shown) throws XMLStreamException {
        if (is(OFFICE, "annotation")) {
            skip();
        } else if (is(TEXT, "p") && shown.length() > 0 || is(TEXT, "line-break")) {
            shown.append('\n');
        } else if (is(TEXT, "s")) {
            shown.append(" ".repeat(Math.min(MOST_LETTERS, count(xml.getAttributeValue(TEXT, "c")))));
        } else if (is(TEXT, "tab")) {
            shown.append(' ');
        }
    }

    private static String plain(String value, StringBuilder shown) {
        try {
            return new BigDecimal(value).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException noNumber) {
            return shown.toString();
        }
    }

    /** A note that somebody has stuck to a cell does not stand in it. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private boolean ends(String tag) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT && is(TABLE, tag);
    }

    private boolean is(String space, String tag) {
        return tag.equals(xml.getLocalName()) && space.equals(xml.getNamespaceURI());
    }

    private int repeated(String attribute) {
        return count(xml.getAttributeValue(TABLE, attribute));
    }

    private static int count(@Nullable String number) {
        try {
            return number == null ? 1 : Math.max(1, Integer.parseInt(number));
        } catch (NumberFormatException tooMany) {
            return TableLines.MOST_LINES + 1;
        }
    }
}
