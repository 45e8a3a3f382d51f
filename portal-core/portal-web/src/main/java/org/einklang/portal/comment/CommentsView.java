package org.einklang.portal.comment;

import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.table.Pager;
import org.jspecify.annotations.Nullable;

/**
 * The comments on a thing, as {@code <e:comments>} shows them.
 *
 * @param lines those of this page, in the order of the conversation
 * @param pager the other pages
 * @param target what the form is for
 * @param writer whether the person who looks may say something
 * @param people where the field asks for people to mention
 */
public record CommentsView(List<CommentLine> lines, Pager pager, CommentTarget target, boolean writer, String people) {

    /** How many there are. */
    public long getTally() {
        return pager.total();
    }

    /** The id of the form. */
    public String getForm() {
        return target.form();
    }

    /** The comment that is answered or changed, if it is on this page. */
    public @Nullable CommentLine getMeant() {
        return lines.stream()
                .filter(line -> line.id() == target.id())
                .findFirst()
                .orElse(null);
    }

    /** Whether there is a form: for who may say something, and for who changes what they have said. */
    public boolean isOpen() {
        CommentLine meant = getMeant();
        return writer || isEditing() && meant != null && meant.mine();
    }

    /** Whether the form answers a comment. */
    public boolean isAnswering() {
        return target.mode() == CommentTarget.Mode.ANSWER;
    }

    /** Whether the form changes a comment. */
    public boolean isEditing() {
        return target.mode() == CommentTarget.Mode.EDIT;
    }

    /** Whether the form is for something else than a new comment. */
    public boolean isAside() {
        return isAnswering() || isEditing();
    }

    /** The comments above the form: all, or those up to the end of the thread that is answered, or the one that is changed. */
    public List<CommentLine> getBefore() {
        return lines.subList(0, place());
    }

    /** The comments below the form. */
    public List<CommentLine> getAfter() {
        return lines.subList(place(), lines.size());
    }

    private int place() {
        CommentLine meant = getMeant();
        if (meant == null) {
            return lines.size();
        }
        return IntStream.range(0, lines.size())
                        .filter(at -> isAnswering()
                                ? lines.get(at).thread() == meant.thread()
                                : lines.get(at).id() == meant.id())
                        .max()
                        .orElse(lines.size() - 1)
                + 1;
    }
}
