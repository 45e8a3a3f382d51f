package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.comment.CommentPeople.Card;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.text.Markdown;

/** Puts comments into words: names as they are today, mentions as links. One statement, however many there are. */
@ApplicationScoped
class CommentWords {

    @Inject
    private CommentPeople people;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The lines of these comments, in their order. */
    List<CommentLine> lines(CooperationCard here, List<Comment> comments) {
        Set<PersonId> ids = new HashSet<>();
        comments.forEach(comment -> {
            comment.author().ifPresent(ids::add);
            ids.addAll(MentionText.people(comment.text()));
        });
        Map<PersonId, Card> named = people.named(ids);
        Instant now = clock.instant();
        return comments.stream().map(comment -> line(here, comment, named, now)).toList();
    }

    private CommentLine line(CooperationCard here, Comment comment, Map<PersonId, Card> named, Instant now) {
        Optional<Card> author = comment.author().flatMap(id -> Optional.ofNullable(named.get(id)));
        boolean mine = access.may(CommentPermission.KEEP_COMMENT, comment.scope());
        boolean restorable = mine && comment.isRestorable(now);
        return new CommentLine(
                comment.id(),
                author.map(this::name).orElseGet(() -> texts.get("comments.gone")),
                author.map(Card::partner).orElse(""),
                comment.made(),
                comment.isDeleted() ? "" : html(here, comment.text(), named),
                comment.thread(),
                comment.isChanged(),
                comment.isDeleted(),
                mine,
                restorable
                        ? PortalTime.timeOfDay(Objects.requireNonNull(comment.restorableUntil()), texts.locale())
                        : "");
    }

    private String name(Card card) {
        return card.left() ? texts.get("comments.left", card.name()) : card.name();
    }

    private String html(CooperationCard here, String text, Map<PersonId, Card> named) {
        boolean leading = access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here.id()));
        return Markdown.html(
                text, new MentionMarks(named, leading ? "/c/" + here.key() + "/people/" : "", this::name, nobody()));
    }

    /** What stood in the field when it was written, with names as they are today. */
    String typed(Comment comment) {
        Map<PersonId, String> names = people.named(MentionText.people(comment.text())).values().stream()
                .collect(Collectors.toMap(Card::id, Card::name));
        return MentionText.typed(comment.text(), names, nobody());
    }

    private String nobody() {
        return texts.get("comments.gone");
    }
}
