package org.einklang.testkit.tck;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a page that are not always shown. What hangs on the page stands in {@code c:if}, so that it is not built; what
 * hangs on a row in {@code ui:fragment}, since rows come after building (decision 0035).
 *
 * @param xhtml the page
 */
public record PageParts(String xhtml) {

    /** What is the wrong way round, each with its condition. */
    public List<String> faults() {
        if (xhtml.contains("f:metadata")) {
            return List.of(); // such a page learns from its address what it shows when it has been built already
        }
        List<String> faults = new ArrayList<>();
        Deque<String> rows = new ArrayDeque<>();
        try {
            XMLStreamReader page = reader();
            boolean whole = false;
            while (page.hasNext()) {
                int event = page.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    whole |= page.getAttributeValue(null, "template") != null;
                    judge(page, rows, whole, faults);
                    rows.push(rowsOf(page));
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    rows.pop();
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
        return faults;
    }

    private XMLStreamReader reader() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new StringReader(xhtml));
    }

    private static void judge(XMLStreamReader page, Deque<String> rows, boolean whole, List<String> faults) {
        String tag = page.getPrefix() + ":" + page.getLocalName();
        String test = page.getAttributeValue(null, "test");
        String rendered = page.getAttributeValue(null, "rendered");
        if (test != null
                && rows.stream().anyMatch(row -> !row.isEmpty() && test.matches("(?s).*\\b(?:" + row + ")\\b.*"))) {
            faults.add(tag + " hangs on a row, needs ui:fragment: " + test);
        }
        boolean bare = tag.equals("ui:fragment") && rendered != null && page.getAttributeCount() == 1;
        if (bare && whole && rows.stream().allMatch(String::isEmpty)) {
            faults.add(tag + " hangs on no row, needs c:if: " + rendered);
        }
    }

    /** A pattern of the names that its rows have, empty without rows. */
    private static String rowsOf(XMLStreamReader page) {
        return Stream.of("var", "varStatus")
                .map(name -> page.getAttributeValue(null, name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("|"));
    }
}
