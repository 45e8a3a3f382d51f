package org.einklang.portal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Point;
import org.einklang.portal.text.Markdown;

/** Puts the little Markdown that people may write on paper: small headings, paragraphs and lists as such, the rest in words. */
public final class PaperText {

    private PaperText() {}

    /** Adds the text below the heading that stands last. */
    public static Paper add(Paper paper, String markdown) {
        Markdown.blocks(markdown).forEach(block -> add(paper, block));
        return paper;
    }

    private static void add(Paper paper, Node block) {
        String words = Markdown.plain(block);
        if (block instanceof Heading && !words.isEmpty()) {
            paper.subheading(words);
        } else if (block instanceof BulletList list) {
            paper.points(points(list));
        } else if (block instanceof OrderedList list) {
            points(list).forEach(point -> {
                paper.paragraph(point.text());
                paper.points(point.below());
            });
        } else {
            paper.paragraph(words);
        }
    }

    /** Points of a list; where they are counted, the number is part of the words. */
    private static List<Point> points(ListBlock list) {
        List<Point> points = new ArrayList<>();
        int number = list instanceof OrderedList counted ? first(counted) : 0;
        for (Node item : Markdown.children(list)) {
            List<Node> parts = Markdown.children(item);
            String words = parts.stream()
                    .filter(part -> !(part instanceof ListBlock))
                    .map(Markdown::plain)
                    .collect(Collectors.joining("\n"));
            List<Point> below = parts.stream()
                    .filter(ListBlock.class::isInstance)
                    .flatMap(part -> points((ListBlock) part).stream())
                    .toList();
            points.add(new Point(list instanceof OrderedList ? number++ + ". " + words : words, below));
        }
        return points;
    }

    private static int first(OrderedList list) {
        Integer number = list.getMarkerStartNumber();
        return number == null ? 1 : number;
    }
}
