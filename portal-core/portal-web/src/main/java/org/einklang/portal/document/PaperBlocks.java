package org.einklang.portal.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.document.Paper.Block;
import org.einklang.api.document.Paper.Point;

/** Blocks of a paper as well-formed XHTML, and where its headings are. */
final class PaperBlocks {

    private final String prefix;
    private final StringBuilder body = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /**
     * A heading.
     *
     * @param id within the page
     * @param level 1 for the title of a paper
     * @param text what it says
     */
    record Mark(String id, int level, String text) {

        /** A bookmark that leads there. @param below other bookmarks, beneath it */
        String bookmark(String below) {
            return "<bookmark name=\"%s\" href=\"#%s\">%s</bookmark>".formatted(Escaped.xml(text), id, below);
        }
    }

    /** Nothing yet. @param prefix of the ids of its headings */
    PaperBlocks(String prefix) {
        this.prefix = prefix;
    }

    String html() {
        return body.toString();
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Adds what is XHTML already. */
    void append(String html) {
        body.append(html);
    }

    /** Adds a paragraph of a style of its own, unless it is empty. */
    void paragraph(String styleClass, String text) {
        if (!text.isEmpty()) {
            body.append("<p class=\"")
                    .append(styleClass)
                    .append("\">")
                    .append(lines(text))
                    .append("</p>");
        }
    }

    private void points(List<Point> points) {
        body.append("<ul>");
        for (Point point : points) {
            body.append("<li>").append(lines(point.text()));
            if (!point.below().isEmpty()) {
                points(point.below());
            }
            body.append("</li>\n");
        }
        body.append("</ul>\n");
    }

    /** Adds a part of a paper. */
    void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading.level() + 1, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            body.append("<p>").append(lines(paragraph.text())).append("</p>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Points list) {
            points(list.points());
        } else if (block instanceof Block.Facts facts) {
            facts(facts.entries());
        } else if (block instanceof Block.Framed framed) {
            body.append("<div class=\"framed\"><p class=\"name\">").append(lines(framed.title()));
            body.append("</p><p>").append(lines(framed.text())).append("</p></div>\n");
        }
    }

    /** Adds a heading, on which a bookmark and the contents can lead. */
    void heading(int level, String text) {
        String tag = "h" + Math.min(level, 6);
        Mark mark = new Mark(prefix + (marks.size() + 1), level, text);
        body.append("<%s id=\"%s\">%s</%s>\n".formatted(tag, mark.id(), Escaped.xml(text), tag));
        marks.add(mark);
    }

    private void table(Block.Table table) {
        body.append("<table><caption>").append(lines(table.caption())).append("</caption>\n<thead><tr>");
        List<Integer> widths = ColumnWidths.of(table);
        for (int column = 0; column < widths.size(); column++) {
            cell(
                    "th scope=\"col\" style=\"width: %dmm\"".formatted(widths.get(column)),
                    "th",
                    table.headers().get(column));
        }
        body.append("</tr></thead>\n<tbody>");
        for (List<String> row : table.rows().isEmpty() ? nothing(table) : table.rows()) {
            body.append("<tr>");
            row.forEach(text -> cell("td", "td", text));
            body.append("</tr>\n");
        }
        body.append("</tbody></table>\n");
    }

    /** PDF/UA knows no table without rows. */
    private static List<List<String>> nothing(Block.Table table) {
        return List.of(Collections.nCopies(table.headers().size(), "–"));
    }

    private void facts(List<List<String>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        body.append("<table class=\"facts\"><tbody>");
        for (List<String> entry : entries) {
            body.append("<tr>");
            cell("th scope=\"row\"", "th", entry.get(0));
            cell("td", "td", entry.get(1));
            body.append("</tr>\n");
        }
        body.append("</tbody></table>\n");
    }

    private void cell(String opening, String tag, String text) {
        body.append('<').append(opening).append('>').append(lines(text));
        body.append("</").append(tag).append('>');
    }

    static String lines(String text) {
        return text.lines().map(Escaped::xml).collect(Collectors.joining("<br/>"));
    }
}
