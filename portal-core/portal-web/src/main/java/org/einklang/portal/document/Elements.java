package org.einklang.portal.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the elements of an XML file as they come; every text and every value is escaped. */
public final class Elements {

    private final Appendable to;
    private final Deque<String> open = new ArrayDeque<>();

    Elements(Appendable to) {
        this.to = to;
    }

    /** Begins an element with attributes, name and value in turn. */
    public Elements open(String name, String... attributes) throws IOException {
        begin(name, attributes);
        to.append('>');
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    public Elements leaf(String name, String... attributes) throws IOException {
        begin(name, attributes);
        to.append("/>");
        return this;
    }

    /** A text as it is. */
    public Elements text(String text) throws IOException {
        to.append(Escaped.xml(text));
        return this;
    }

    /** A line of words for OpenDocument, which takes several blanks for one unless they are counted. */
    public Elements words(String line) throws IOException {
        int at = 0;
        while (at < line.length()) {
            int blanks = at;
            while (blanks < line.length() && line.charAt(blanks) == ' ') {
                blanks++;
            }
            boolean counted = blanks - at > 1 || blanks > at && (at == 0 || blanks == line.length());
            int end = line.indexOf(' ', Math.max(blanks, at));
            end = end < 0 ? line.length() : end;
            if (counted) {
                leaf("text:s", "text:c", String.valueOf(blanks - at));
                text(line.substring(blanks, end));
            } else {
                text(line.substring(at, end));
            }
            at = end;
        }
        return this;
    }

    /** Ends the element that was begun last. */
    public Elements close() throws IOException {
        to.append("</").append(open.pop()).append('>');
        return this;
    }

    void closeAll() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
    }

    private void begin(String name, String... attributes) throws IOException {
        to.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            to.append(' ').append(attributes[i]).append("=\"");
            to.append(Escaped.xml(attributes[i + 1])).append('"');
        }
    }
}
