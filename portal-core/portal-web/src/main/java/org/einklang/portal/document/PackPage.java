package org.einklang.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Block;
import org.einklang.api.document.PaperPack;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.Letterhead;
import org.einklang.portal.document.PaperBlocks.Mark;

/** A pack as well-formed XHTML for print: cover, contents, what is enclosed, and each part on a page of its own. */
final class PackPage {

    private final PaperPack pack;
    private final Letterhead letterhead;
    private final Texts texts;
    private final List<Enclosure> enclosures;
    private final int before;

    /**
     * A pack.
     *
     * @param enclosures what is enclosed, in order
     * @param before how many pages there are before the first enclosure; 0 if that is not known yet
     */
    PackPage(PaperPack pack, Letterhead letterhead, Texts texts, List<Enclosure> enclosures, int before) {
        this.pack = pack;
        this.letterhead = letterhead;
        this.texts = texts;
        this.enclosures = enclosures;
        this.before = before;
    }

    String html() {
        Paper cover = pack.cover();
        List<PaperBlocks> parts = new ArrayList<>();
        for (Paper paper : pack.parts()) {
            PaperBlocks blocks = new PaperBlocks("p" + (parts.size() + 1) + "-");
            blocks.heading(1, paper.title());
            paper.blocks().forEach(blocks::block);
            parts.add(blocks);
        }
        PaperBlocks first = PaperPage.begun(cover, letterhead);
        contents(first, parts);
        enclosed(first);
        StringBuilder body = new StringBuilder(first.html());
        parts.forEach(
                part -> body.append("<div class=\"part\">").append(part.html()).append("</div>\n"));
        String bookmarks =
                bookmark(first) + parts.stream().map(PackPage::bookmark).collect(Collectors.joining());
        return PaperPage.html(cover, PaperPage.foot(cover, letterhead, texts, pages()), bookmarks, body.toString());
    }

    /** All pages, also those that are bound in. */
    private String pages() {
        int bound = enclosures.stream().mapToInt(Enclosure::pages).sum();
        return bound == 0 ? PaperPage.ALL_PAGES : String.valueOf(before + bound);
    }

    private static String bookmark(PaperBlocks part) {
        List<Mark> marks = part.marks();
        return marks.get(0)
                .bookmark(marks.stream()
                        .filter(mark -> mark.level() == 2)
                        .map(mark -> mark.bookmark(""))
                        .collect(Collectors.joining()));
    }

    private void contents(PaperBlocks cover, List<PaperBlocks> parts) {
        cover.heading(2, text("contents"));
        cover.append("<ul class=\"contents\">");
        for (PaperBlocks part : parts) {
            Mark title = part.marks().get(0);
            List<Mark> chapters =
                    part.marks().stream().filter(mark -> mark.level() == 2).toList();
            cover.append("<li>" + link(title));
            if (!chapters.isEmpty()) {
                cover.append(chapters.stream()
                        .map(mark -> "<li>" + link(mark) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>")));
            }
            cover.append("</li>\n");
        }
        cover.append("</ul>\n");
    }

    private static String link(Mark mark) {
        String text = Escaped.xml(mark.text());
        return "<a href=\"#%s\" title=\"%s\">%s</a>".formatted(mark.id(), text, text);
    }

    private void enclosed(PaperBlocks cover) {
        if (enclosures.isEmpty()) {
            return;
        }
        cover.heading(2, text("enclosures"));
        boolean all = enclosures.stream().allMatch(Enclosure::isBound);
        cover.block(new Block.Paragraph(text(all ? "enclosures_hint" : "enclosures_left_out")));
        List<List<String>> rows = new ArrayList<>();
        int page = before + 1;
        for (Enclosure one : enclosures) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    one.name(),
                    one.about().isEmpty() ? "–" : one.about(),
                    one.isBound()
                            ? text("enclosure.BOUND", String.valueOf(page), one.pages())
                            : text("enclosure." + one.standing())));
            page += one.pages();
        }
        List<String> heads = List.of(
                text("enclosure.number"), text("enclosure.file"), text("enclosure.about"), text("enclosure.where"));
        cover.block(new Block.Table(text("enclosures"), heads, rows));
    }

    private String text(String key, Object... arguments) {
        Locale locale = pack.cover().locale();
        return texts.get(locale, "core.document." + key, arguments);
    }
}
