package org.einklang.portal.publicarea;

import org.einklang.portal.text.Markdown;

/**
 * A piece of a page that is written without Faces. Whatever is put into a line is escaped, unless it is such a piece itself:
 * so nothing that people have typed becomes a tag by oversight.
 */
public final class Html {

    private final StringBuilder written = new StringBuilder();

    /** A piece that is HTML already; never for what people have typed. */
    public static Html raw(String html) {
        Html piece = new Html();
        piece.written.append(html);
        return piece;
    }

    /** The little formatting that people may write, made safe. */
    public static Html markdown(String text) {
        return raw(Markdown.html(text));
    }

    /** Adds a line; each {@code {}} is filled with the next part, escaped unless it is a piece. */
    public Html line(String pattern, Object... parts) {
        int from = 0;
        for (Object part : parts) {
            int gap = pattern.indexOf("{}", from);
            written.append(pattern, from, gap)
                    .append(part instanceof Html ? part.toString() : escaped(part.toString()));
            from = gap + 2;
        }
        written.append(pattern, from, pattern.length()).append('\n');
        return this;
    }

    /** Text as it may stand in HTML and XML, between tags and in attributes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (one >= ' ' || one == '\n' || one == '\t') { // XML knows no others
                        safe.append(one);
                    }
                }
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
