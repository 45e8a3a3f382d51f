package org.einklang.portal.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.portal.text.Markdown;
import org.jspecify.annotations.Nullable;

/** What the style guide shows of comments; all of it invented, and nothing is done. */
@Named
@RequestScoped
public class CommentSpecimens {

    private static final Instant MORNING = Instant.parse("2026-03-03T08:14:00Z");

    @Inject
    private Texts texts;

    @Inject
    private Navigation navigation;

    /** Somebody else's, an answer of one's own that was changed, one that can be taken back, one that is gone. */
    public List<CommentLine> getAll() {
        return List.of(
                line(1, "styleguide.poll.person1", "styleguide.comments.first", 1, false, false, false, ""),
                line(2, "styleguide.poll.person2", "styleguide.comments.answer", 1, true, false, true, ""),
                line(3, "styleguide.poll.person2", "", 3, false, true, true, texts.get("styleguide.comments.until")),
                line(4, "styleguide.poll.person1", "", 4, false, true, false, ""));
    }

    private CommentLine line(
            long id,
            String author,
            String key,
            long thread,
            boolean changed,
            boolean deleted,
            boolean mine,
            String undoUntil) {
        return new CommentLine(
                id,
                texts.get(author),
                texts.get("styleguide.accord.city"),
                MORNING.plusSeconds(id * 600),
                key.isEmpty() ? "" : Markdown.html(texts.get(key)),
                thread,
                changed,
                deleted,
                mine,
                undoUntil);
    }

    /** Says thanks, as the other forms of the style guide do. */
    @SuppressWarnings("unused") // called as CommentThread is
    public void delete(@Nullable ItemRef item, long id) {
        navigation.stay("styleguide.form.sent");
    }

    /** Says thanks, as the other forms of the style guide do. */
    @SuppressWarnings("unused") // called as CommentThread is
    public void restore(@Nullable ItemRef item, long id) {
        navigation.stay("styleguide.form.sent");
    }
}
