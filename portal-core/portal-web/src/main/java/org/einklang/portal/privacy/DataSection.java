package org.einklang.portal.privacy;

import java.util.List;

/**
 * What one part holds, as people read it.
 *
 * @param module whose it is
 * @param title what it is about
 * @param pieces what there is; never empty
 */
public record DataSection(String module, String title, List<Piece> pieces) {

    /**
     * What stands under one key.
     *
     * @param heading what it is
     * @param facts term and value, if there is only one thing to tell
     * @param lines one for each row, at most as many as people read
     * @param number how many rows there are
     */
    public record Piece(String heading, List<Fact> facts, List<Line> lines, int number) {

        /** Whether the file has more than the page. */
        public boolean isCut() {
            return number > lines.size();
        }
    }

    /** A fact. @param term what @param value is it */
    public record Fact(String term, String value) {}

    /** A row. @param head the first that is said about it @param rest everything else, each with its term */
    public record Line(String head, String rest) {}
}
