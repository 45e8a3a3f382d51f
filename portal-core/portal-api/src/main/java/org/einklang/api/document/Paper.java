package org.einklang.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

        /** Pairs of a term and what it stands for. @param entries term and text, two each */
        record Facts(List<List<String>> entries) implements Block {}

        /** A decision set apart by a frame. @param title such as number and state @param text the words */
        record Framed(String title, String text) implements Block {}
    }

    private final Locale locale;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    private Paper(Locale locale, String title) {
        this.locale = locale;
        this.title = title;
    }

    /** An empty paper in this language with this title. */
    public static Paper in(Locale locale, String title) {
        return new Paper(locale, title);
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

    /** Title of the paper. */
    public String title() {
        return title;
    }

    /** The blocks in reading order. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
