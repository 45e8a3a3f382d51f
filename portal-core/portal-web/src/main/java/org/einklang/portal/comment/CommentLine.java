package org.einklang.portal.comment;

import java.time.Instant;

/**
 * A comment as the page shows it.
 *
 * @param id its number
 * @param author name of who said it, in the reader's language if there is none any more
 * @param partner short name of that person's organisation, may be empty
 * @param made when it was said
 * @param html what was said, safe to show; empty if it is deleted
 * @param thread number of the comment that began the thread
 * @param changed whether it was changed afterwards
 * @param deleted whether it is deleted
 * @param mine whether the person who looks may change and delete it
 * @param undoUntil until when the person who looks can take the deleting back, empty if not
 */
public record CommentLine(
        long id,
        String author,
        String partner,
        Instant made,
        String html,
        long thread,
        boolean changed,
        boolean deleted,
        boolean mine,
        String undoUntil) {

    /** Whether it answers another one. */
    public boolean isAnswer() {
        return thread != id;
    }

    /** Whether it is there and belongs to the person who looks. */
    public boolean isKept() {
        return mine && !deleted;
    }

    /** Whether it can be taken back. */
    public boolean isRestorable() {
        return !undoUntil.isEmpty();
    }
}
