package org.einklang.portal.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void something_has_to_be_said_and_not_too_much() {
        assertThatThrownBy(() -> comment(""))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.field()).contains("commentText"));
        assertThat(comment("x".repeat(5000)).text()).hasSize(5000);
        assertThatThrownBy(() -> comment("x".repeat(5001)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("comments.text_too_long");
    }

    @Test
    void everybody_sees_that_it_was_changed_and_not_if_it_says_the_same() {
        Comment comment = comment("Alt");
        comment.change(said("Alt"), NOON);
        assertThat(comment.isChanged()).isFalse();
        comment.change(said("Neu"), NOON);
        assertThat(comment.isChanged()).isTrue();
    }

    @Test
    void deleting_can_be_taken_back_for_ten_minutes_and_no_longer() {
        Comment comment = comment("Weg damit");
        comment.delete(NOON);
        assertThat(comment.isDeleted()).isTrue();
        comment.restore(NOON.plus(Duration.ofMinutes(10)).minusSeconds(1));
        assertThat(comment.isDeleted()).isFalse();

        comment.delete(NOON);
        assertThatThrownBy(() -> comment.restore(NOON.plus(Duration.ofMinutes(10))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("comments.undo_is_over");
    }

    @Test
    void a_deleted_comment_is_neither_changed_nor_answered() {
        Comment comment = comment("Weg damit");
        comment.delete(NOON);

        assertThatThrownBy(() -> comment.change(said("Doch"), NOON)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> comment("Antwort").answer(comment)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void who_is_forgotten_is_mentioned_no_more() {
        Comment comment = new Comment(
                new CooperationId(1),
                new ItemRef("core", "contact", "5"),
                new PersonId(3),
                new MentionText.Read("@{7}, @{77}", Set.of(new PersonId(7), new PersonId(77)), List.of(), 9),
                NOON);
        comment.forget(new PersonId(7));

        assertThat(comment.mentioned()).containsExactly(new PersonId(77));
        assertThat(comment.text()).isEqualTo("@{0}, @{77}");
    }

    private static Comment comment(String text) {
        return new Comment(
                new CooperationId(1), new ItemRef("core", "contact", "5"), new PersonId(3), said(text), NOON);
    }

    private static MentionText.Read said(String text) {
        return new MentionText.Read(text, Set.of(), List.of(), text.length());
    }
}
