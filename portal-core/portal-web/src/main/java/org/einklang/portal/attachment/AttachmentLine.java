package org.einklang.portal.attachment;

import java.util.List;

/**
 * An attachment as the page shows it.
 *
 * @param id its number
 * @param latest the version that counts
 * @param older those before it, the latest first
 * @param removed whether it is out of sight
 * @param undoUntil until when it can be brought back, in words; empty if it is there
 */
public record AttachmentLine(long id, FileLine latest, List<FileLine> older, boolean removed, String undoUntil) {

    /**
     * A version of it.
     *
     * @param number counted from 1
     * @param name of the file
     * @param about what it is, how large, by whom and when, in words
     * @param address where it is downloaded
     * @param shown whether browsers show it
     */
    public record FileLine(int number, String name, String about, String address, boolean shown) {

        /** Where the browser shows it. */
        public String getPreview() {
            return address + "/view";
        }
    }

    /** Whether there are versions before. */
    public boolean isRenewed() {
        return !older.isEmpty();
    }
}
