package org.einklang.portal.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.document.Paper;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;

/** A paper as well-formed XHTML for print: headings with bookmarks, tables with heads, page numbers at the foot. */
final class PaperPage {

    private static final String STYLE = style();

    /** The boxes in the margin inherit nothing, not even from the page. */
    private static final String FOOT_FONT = "font-family: 'Liberation Sans'; font-size: 8pt; color: #333";

    /** What the address of a picture begins with that lies within the page. */
    static final String PICTURE = "data:image/png;base64,";

    /** For how many pages there are, where the page alone knows it. */
    static final String ALL_PAGES = "\" counter(pages) \"";

    private PaperPage() {}

    static String of(Paper paper, Letterhead letterhead, Texts texts) {
        PaperBlocks blocks = begun(paper, letterhead);
        String bookmarks =
                blocks.marks().stream().map(mark -> mark.bookmark("")).collect(Collectors.joining());
        return html(paper, foot(paper, letterhead, texts, ALL_PAGES), bookmarks, blocks.html());
    }

    /** Letterhead, title and blocks of a paper. */
    static PaperBlocks begun(Paper paper, Letterhead letterhead) {
        PaperBlocks blocks = new PaperBlocks("h-");
        letterhead(blocks, letterhead);
        blocks.heading(1, paper.title());
        paper.blocks().forEach(blocks::block);
        return blocks;
    }

    static String html(Paper paper, String foot, String bookmarks, String body) {
        String title = Escaped.xml(paper.title());
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head>
                <title>%s</title><meta name="subject" content="%s"/>
                <bookmarks>%s</bookmarks>
                <style>%s
                %s</style>
                </head><body>
                %s</body></html>
                """.formatted(Escaped.xml(paper.locale().toLanguageTag()), title, title, bookmarks, STYLE, foot, body);
    }

    /** The counters stand outside the quoted words around them. @param pages how many there are, or {@link #ALL_PAGES} */
    static String foot(Paper paper, Letterhead letterhead, Texts texts, String pages) {
        String number = texts.get(paper.locale(), "core.document.page", "\" counter(page) \"", pages);
        String foot = letterhead
                .foot()
                .lines()
                .map(line -> "\\a " + Escaped.css(line))
                .collect(Collectors.joining());
        return "@page { @bottom-left { content: \"" + Escaped.css(paper.title()) + foot + "\"; white-space: pre-wrap; "
                + FOOT_FONT + " }"
                + " @bottom-right { content: \"" + number + "\"; " + FOOT_FONT + " } }";
    }

    private static void letterhead(PaperBlocks blocks, Letterhead letterhead) {
        if (letterhead.isBlank()) {
            return;
        }
        blocks.append("<div class=\"letterhead\">");
        letterhead
                .logo()
                .ifPresent(logo -> blocks.append("<img src=\"%s%s\" alt=\"%s\" style=\"width: %dmm\"/>"
                        .formatted(
                                PICTURE,
                                Base64.getEncoder().encodeToString(logo.png()),
                                Escaped.xml(logo.text()),
                                logo.millimetres())));
        blocks.paragraph("name", letterhead.name());
        blocks.paragraph("contact", letterhead.contact());
        blocks.append("</div>\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PaperPage.class.getResourceAsStream("paper.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
