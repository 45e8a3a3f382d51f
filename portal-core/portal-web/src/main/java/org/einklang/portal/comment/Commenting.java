package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.comment.CommentMade;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.portal.comment.CommentActed.Act;
import org.einklang.portal.item.ItemSight;

/** People say something about what they see, answer each other, and change or take back what they have said. */
@ApplicationScoped
public class Commenting {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ItemSight sight;

    @Inject
    private MentionReading mentions;

    @Inject
    private Directory directory;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    @Inject
    private Event<CommentMade> madeEvent;

    @Inject
    private Event<CommentActed> actedEvent;

    /**
     * What became of what was said.
     *
     * @param id number of the comment
     * @param unknown words after an @ that name nobody
     */
    public record Said(long id, List<String> unknown) {}

    /** Whether the person who acts may say something here about what they see. */
    public boolean mayComment(CooperationId here) {
        return !access.bodiesWhere(CommentPermission.COMMENT, here).isEmpty()
                || access.may(
                        CommentPermission.COMMENT,
                        new Scope.OfPartner(here, directory.person(access.me()).partner()));
    }

    /** Says something about a thing. @throws org.einklang.api.RuleViolation if nothing is said, or a mention is not clear */
    @Transactional
    public Said say(CooperationId here, ItemRef about, String typed) {
        requireComment(here, about);
        MentionText.Read said = mentions.read(here, about, typed, Set.of());
        Comment comment = new Comment(here, about, access.me(), said, clock.instant());
        entities.persist(comment);
        comment.begin();
        announce(comment, said);
        return new Said(comment.id(), said.unknown());
    }

    /** Answers a comment, in its thread. @throws org.einklang.api.RuleViolation as {@link #say}, or if it is deleted */
    @Transactional
    public Said answer(CooperationId here, ItemRef about, long answered, String typed) {
        requireComment(here, about);
        Comment other = existing(here, about, answered);
        MentionText.Read said = mentions.read(here, about, typed, Set.of());
        Comment comment = new Comment(here, about, access.me(), said, clock.instant());
        comment.answer(other);
        entities.persist(comment);
        announce(comment, said);
        return new Said(comment.id(), said.unknown());
    }

    private void announce(Comment comment, MentionText.Read said) {
        madeEvent.fire(new CommentMade(comment.ref(), comment.about(), comment.cooperation()));
        tell(comment, said.people());
    }

    /**
     * Says something else; only those are told whom the former text did not mention.
     *
     * @param seen the version that the person saw
     * @throws OptimisticLockException if it was changed meanwhile
     */
    @Transactional
    public Said change(CooperationId here, ItemRef about, long id, String typed, int seen) {
        Comment comment = own(here, about, id);
        if (comment.version() != seen) {
            throw new OptimisticLockException("comment " + id);
        }
        Set<PersonId> before = comment.mentioned();
        MentionText.Read said = mentions.read(here, about, typed, before);
        comment.change(said, clock.instant());
        Set<PersonId> fresh = new HashSet<>(said.people());
        fresh.removeAll(before);
        tell(comment, fresh);
        actedEvent.fire(CommentActed.on(comment, Act.CHANGED));
        return new Said(id, said.unknown());
    }

    /** Hides what was said; it can be taken back for {@link Comment#UNDO}. */
    @Transactional
    public void delete(CooperationId here, ItemRef about, long id) {
        Comment comment = own(here, about, id);
        if (!comment.isDeleted()) {
            comment.delete(clock.instant());
            actedEvent.fire(CommentActed.on(comment, Act.DELETED));
        }
    }

    /** Takes the deleting back. @throws org.einklang.api.RuleViolation if it is too late */
    @Transactional
    public void restore(CooperationId here, ItemRef about, long id) {
        Comment comment = own(here, about, id);
        if (comment.isDeleted()) {
            comment.restore(clock.instant());
            actedEvent.fire(CommentActed.on(comment, Act.RESTORED));
        }
    }

    private void tell(Comment comment, Set<PersonId> people) {
        notifications.tell(new Notification(comment.cooperation(), "comments.mentioned", comment.ref()), people);
    }

    private void requireComment(CooperationId here, ItemRef about) {
        sight.require(here, about);
        if (!mayComment(here)) {
            throw new NotVisible(access.me() + " says nothing in " + here);
        }
    }

    private Comment own(CooperationId here, ItemRef about, long id) {
        sight.require(here, about);
        Comment comment = existing(here, about, id);
        access.require(CommentPermission.KEEP_COMMENT, comment.scope());
        return comment;
    }

    private Comment existing(CooperationId here, ItemRef about, long id) {
        Comment comment = entities.find(Comment.class, id);
        if (comment == null
                || !comment.cooperation().equals(here)
                || !comment.about().equals(about)) {
            throw new NotVisible("no comment " + id + " on " + about);
        }
        return comment;
    }
}
