package org.einklang.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to paper: a title and blocks in reading order. Text is text: nothing in it is markup.
 *
 * <pre>{@code
 * Paper.in(Locale.GERMAN, "Niederschrift").heading("TOP 1").paragraph("…").table(headers, rows)
 * }</pre>
 */
public final class Paper {

    /** A part of a paper. */
    public sealed interface Block {

        /** A heading. @param level 1 for chapters, 2 below @param text one line */
        record Heading(int level, String text) implements Block {}

        /** A paragraph; line breaks are kept. @param text the words */
        record Paragraph(String text) implements Block {}

        /** A table. @param caption what it shows @param headers column heads @param rows cells, as many as heads */
        record Table(String caption, List<String> headers, List<List<String>> rows) implements Block {}

        /** A list of points. @param points in order */
        record Points(List<Point> points) implements Block {}

        /** Pairs of a term and what it stands for. @param entries term and text, two each */
        record Facts(List<List<String>> entries) implements Block {}

        /** A decision set apart by a frame. @param title such as number and state @param text the words */
        record Framed(String title, String text) implements Block {}
    }

    /**
     * A point of a list.
     *
     * @param text one line
     * @param below points beneath it
     */
    public record Point(String text, List<Point> below) {

        /** A point with nothing beneath it. */
        public static Point of(String text) {
            return new Point(text, List.of());
        }
    }

    private final Locale locale;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable CooperationId sender;

    private Paper(Locale locale, String title) {
        this.locale = locale;
        this.title = title;
    }

    /** An empty paper in this language with this title. */
    public static Paper in(Locale locale, String title) {
        return new Paper(locale, title);
    }

    /** On the letterhead of this cooperation. */
    public Paper from(CooperationId cooperation) {
        sender = cooperation;
        return this;
    }

    /** Adds a chapter. */
    public Paper heading(String text) {
        return add(new Block.Heading(1, text));
    }

    /** Adds a heading within a chapter. */
    public Paper subheading(String text) {
        return add(new Block.Heading(2, text));
    }

    /** Adds a paragraph, unless it is blank. */
    public Paper paragraph(String text) {
        return text.isBlank() ? this : add(new Block.Paragraph(text));
    }

    /** Adds a table. */
    public Paper table(String caption, List<String> headers, List<List<String>> rows) {
        return add(new Block.Table(caption, headers, rows));
    }

    /** Adds a list of points. */
    public Paper points(List<Point> points) {
        return points.isEmpty() ? this : add(new Block.Points(points));
    }

    /** Adds pairs of a term and what it stands for. */
    public Paper facts(List<List<String>> entries) {
        return add(new Block.Facts(entries));
    }

    /** Adds a decision set apart by a frame. */
    public Paper framed(String heading, String text) {
        return add(new Block.Framed(heading, text));
    }

    private Paper add(Block block) {
        blocks.add(block);
        return this;
    }

    /** Language of the paper. */
    public Locale locale() {
        return locale;
    }

    /** The cooperation whose letterhead it has; empty for plain paper. */
    public Optional<CooperationId> sender() {
        return Optional.ofNullable(sender);
    }

    /** Title of the paper. */
    public String title() {
        return title;
    }

    /** The blocks in reading order. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
