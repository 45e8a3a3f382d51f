package org.einklang.portal.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Block;
import org.einklang.api.document.Paper.Point;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;

/** A paper as well-formed XHTML for print: headings with bookmarks, tables with heads, page numbers at the foot. */
final class PaperPage {

    private static final String STYLE = style();

    /** The boxes in the margin inherit nothing, not even from the page. */
    private static final String FOOT_FONT = "font-family: 'Liberation Sans'; font-size: 8pt; color: #333";

    /** What the address of a picture begins with that lies within the page. */
    static final String PICTURE = "data:image/png;base64,";

    private final Paper paper;
    private final Letterhead letterhead;
    private final Texts texts;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder bookmarks = new StringBuilder();
    private int headings;

    private PaperPage(Paper paper, Letterhead letterhead, Texts texts) {
        this.paper = paper;
        this.letterhead = letterhead;
        this.texts = texts;
    }

    static String of(Paper paper, Letterhead letterhead, Texts texts) {
        return new PaperPage(paper, letterhead, texts).html();
    }

    private String html() {
        letterhead();
        heading(1, paper.title());
        paper.blocks().forEach(this::block);
        String title = Escaped.xml(paper.title());
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head>
                <title>%s</title><meta name="subject" content="%s"/>
                <bookmarks>%s</bookmarks>
                <style>%s
                %s</style>
                </head><body>
                %s</body></html>
                """.formatted(Escaped.xml(paper.locale().toLanguageTag()), title, title, bookmarks, STYLE, foot(), body);
    }

    /** The counters stand outside the quoted words around them. */
    private String foot() {
        String number = texts.get(paper.locale(), "core.document.page", "\" counter(page) \"", "\" counter(pages) \"");
        String foot = letterhead
                .foot()
                .lines()
                .map(line -> "\\a " + Escaped.css(line))
                .collect(Collectors.joining());
        return "@page { @bottom-left { content: \"" + Escaped.css(paper.title()) + foot + "\"; white-space: pre-wrap; "
                + FOOT_FONT + " }"
                + " @bottom-right { content: \"" + number + "\"; " + FOOT_FONT + " } }";
    }

    private void letterhead() {
        if (letterhead.isBlank()) {
            return;
        }
        body.append("<div class=\"letterhead\">");
        letterhead
                .logo()
                .ifPresent(logo -> body.append("<img src=\"%s%s\" alt=\"%s\" style=\"width: %dmm\"/>"
                        .formatted(
                                PICTURE,
                                Base64.getEncoder().encodeToString(logo.png()),
                                Escaped.xml(logo.text()),
                                logo.millimetres())));
        paragraph("name", letterhead.name());
        paragraph("contact", letterhead.contact());
        body.append("</div>\n");
    }

    private void paragraph(String styleClass, String text) {
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

    private void block(Block block) {
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

    private void heading(int level, String text) {
        String tag = "h" + Math.min(level, 6);
        String id = "h-" + ++headings;
        body.append("<%s id=\"%s\">%s</%s>\n".formatted(tag, id, Escaped.xml(text), tag));
        bookmarks.append("<bookmark name=\"%s\" href=\"#%s\"/>".formatted(Escaped.xml(text), id));
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

    private static String lines(String text) {
        return text.lines().map(Escaped::xml).collect(Collectors.joining("<br/>"));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PaperPage.class.getResourceAsStream("paper.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
