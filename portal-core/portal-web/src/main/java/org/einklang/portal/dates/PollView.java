package org.einklang.portal.dates;

import java.util.List;

/**
 * A poll as {@code <e:poll>} draws it: people by proposals, in the words of the person who looks.
 *
 * @param caption what the table tells
 * @param columns the proposals
 * @param rows the people
 */
public record PollView(String caption, List<Column> columns, List<Row> rows) {

    /**
     * A proposal.
     *
     * @param label the whole date in one line, for small windows
     * @param day its day
     * @param hours from when to when
     * @param signs what should be known about it: chosen, a holiday, the place is taken
     * @param sum how many can come
     */
    public record Column(String label, String day, String hours, List<Sign> signs, String sum) {}

    /**
     * Something to be known about a proposal.
     *
     * @param kind of the light beside it
     * @param text in words
     */
    public record Sign(String kind, String text) {}

    /**
     * Somebody who is asked.
     *
     * @param name who
     * @param sub for which partner, or that they have no account, or who has answered for them
     * @param remark their own words, may be empty
     * @param cells what they say to each proposal
     */
    public record Row(String name, String sub, String remark, List<Cell> cells) {}

    /**
     * What somebody says to a proposal.
     *
     * @param column its date, as short as people understand it
     * @param kind of the light
     * @param word the answer
     * @param busy that, and as far as one may know by what, the person is taken at that time; empty if they are not
     */
    public record Cell(String column, String kind, String word, String busy) {}
}
