package org.einklang.portal.intake;

import java.util.List;

/**
 * What an import would do, as {@code <e:importPreview>} shows it.
 *
 * @param faulty whether lines have faults
 * @param summary what would happen, in one sentence
 * @param lines those that are shown, all faulty ones first
 * @param total how many there are
 */
public record ImportView(boolean faulty, String summary, List<ImportedLine> lines, long total) {

    /** How many lines are not shown. */
    public long more() {
        return total - lines.size();
    }

    /**
     * A line of the table.
     *
     * @param number of the line in the file
     * @param head what it is about
     * @param sub what it is about besides
     * @param light beside the outcome
     * @param outcome what would become of it, in a word
     * @param faults what is wrong, each with its column and the way out
     */
    public record ImportedLine(
            int number, String head, String sub, String light, String outcome, List<String> faults) {}
}
