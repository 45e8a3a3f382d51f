package org.einklang.portal.comment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the one form below the comments is for. It names the form, so that each answer and each change has a draft of its own.
 *
 * @param mode what is done
 * @param id number of the comment that is answered or changed, else 0
 */
public record CommentTarget(Mode mode, long id) {

    /** Something new is said. */
    static final CommentTarget NEW = new CommentTarget(Mode.NEW, 0);

    private static final Pattern FORM = Pattern.compile("comment(?:-(answer|edit)-(\\d{1,18}))?");

    /** What is done. */
    public enum Mode {
        /** Something new is said. */
        NEW,
        /** A comment is answered. */
        ANSWER,
        /** One's own comment is changed. */
        EDIT
    }

    /** What this form is for, if it is one for comments. */
    static Optional<CommentTarget> of(String form) {
        Matcher found = FORM.matcher(form);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1) == null
                        ? NEW
                        : of(found.group(1).equals("edit") ? Mode.EDIT : Mode.ANSWER, found.group(2)));
    }

    /** What an address asks for: its parameters {@code answer} and {@code edit}. */
    static Optional<CommentTarget> asked(String answer, String edit) {
        if (answer.matches("\\d{1,18}")) {
            return Optional.of(of(Mode.ANSWER, answer));
        }
        return edit.matches("\\d{1,18}") ? Optional.of(of(Mode.EDIT, edit)) : Optional.empty();
    }

    private static CommentTarget of(Mode mode, String number) {
        return new CommentTarget(mode, Long.parseLong(number));
    }

    /** The id of the form. */
    String form() {
        return switch (mode) {
            case NEW -> "comment";
            case ANSWER -> "comment-answer-" + id;
            case EDIT -> "comment-edit-" + id;
        };
    }
}
