package org.einklang.portal.comment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has said about a thing. It begins a thread or answers in one; an answer to an answer stands in the
 * same thread. Its author may change it, which everybody sees, and delete it: its text is hidden at once, can be taken back
 * for a few minutes, and is then gone for good. People who are mentioned are kept by their numbers, see {@link MentionText}.
 */
@Entity
@Table(name = "ITEM_COMMENT", schema = "EK_CORE")
public class Comment extends Stored {

    static final String TYPE = "comment";

    /** How many characters may be typed. */
    static final int LONGEST = 5000;

    /** For how long a deleted comment can be taken back. */
    static final Duration UNDO = Duration.ofMinutes(10);

    private static final int COLUMN = 12_000;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    @Column(name = "THREAD_ID")
    private long threadId;

    @Column(name = "AUTHOR_ID")
    private @Nullable Long authorId;

    @Column(name = "COMMENT_TEXT")
    private String text;

    private Instant made;

    private @Nullable Instant changed;

    private @Nullable Instant deleted;

    @ElementCollection
    @CollectionTable(name = "COMMENT_MENTION", schema = "EK_CORE", joinColumns = @JoinColumn(name = "COMMENT_ID"))
    @Column(name = "PERSON_ID")
    private Set<Long> mentioned = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /** Said now. @throws RuleViolation if nothing was said, or too much */
    @SuppressWarnings("NullAway.Init") // put() fills the text
    Comment(CooperationId here, ItemRef about, PersonId author, MentionText.Read said, Instant now) {
        this.cooperationId = here.value();
        this.itemModule = about.module();
        this.itemType = about.type();
        this.itemId = about.id();
        this.authorId = author.value();
        this.made = now;
        put(said);
    }

    /** Begins a thread; to be called once it has its number. */
    void begin() {
        threadId = id();
    }

    /** Stands in the thread of this one. @throws RuleViolation if that is deleted */
    void answer(Comment other) {
        if (other.isDeleted()) {
            throw new RuleViolation("comments.answered_is_deleted").at("commentText");
        }
        threadId = other.threadId;
    }

    /** Says this instead, which everybody will see. @throws RuleViolation if it is deleted, or nothing or too much is said */
    void change(MentionText.Read said, Instant now) {
        if (isDeleted()) {
            throw new RuleViolation("comments.is_deleted").at("commentText");
        }
        if (!said.text().equals(text)) {
            put(said);
            changed = now;
        }
    }

    /** Is hidden from now on, and can be taken back for a while. */
    void delete(Instant now) {
        if (!isDeleted()) {
            deleted = now;
        }
    }

    /** Stands there again. @throws RuleViolation if it is too late */
    void restore(Instant now) {
        if (deleted != null && !isRestorable(now)) {
            throw new RuleViolation("comments.undo_is_over");
        }
        deleted = null;
    }

    /** Leaves only that there was something, for the sake of the answers. */
    void empty() {
        text = "";
        authorId = null;
        mentioned.clear();
    }

    /** Mentions this person no more: the mark stands for nobody. */
    void forget(PersonId person) {
        text = text.replace("@{" + person.value() + "}", "@{0}");
        mentioned.remove(person.value());
    }

    private void put(MentionText.Read said) {
        if (said.text().isEmpty()) {
            throw new RuleViolation("comments.text_missing").at("commentText");
        }
        if (said.length() > LONGEST || said.text().length() > COLUMN) {
            throw new RuleViolation("comments.text_too_long", LONGEST).at("commentText");
        }
        text = said.text();
        Set<Long> meant = said.people().stream().map(PersonId::value).collect(Collectors.toSet());
        mentioned.retainAll(meant);
        mentioned.addAll(meant);
    }

    boolean isDeleted() {
        return deleted != null;
    }

    /** Whether it is deleted and can be taken back at this moment. */
    boolean isRestorable(Instant now) {
        return deleted != null && now.isBefore(deleted.plus(UNDO));
    }

    /** Until when it can be taken back, if it is deleted. */
    @Nullable
    Instant restorableUntil() {
        return deleted == null ? null : deleted.plus(UNDO);
    }

    /** Whether it answers another one. */
    boolean isAnswer() {
        return threadId != id();
    }

    long thread() {
        return threadId;
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    ItemRef about() {
        return new ItemRef(itemModule, itemType, itemId);
    }

    ItemRef ref() {
        return new ItemRef("core", TYPE, String.valueOf(id()));
    }

    /** Who said it; empty once that person has been forgotten. */
    Optional<PersonId> author() {
        return Optional.ofNullable(authorId).map(PersonId::new);
    }

    /** The scope in which it is the author's own; nobody's once the author has been forgotten. */
    Scope scope() {
        Scope here = Scope.cooperation(cooperation());
        return author().<Scope>map(owner -> new Scope.OfItem(owner, here)).orElse(here);
    }

    /** Markdown, with marks for people; empty once it is gone for good. */
    String text() {
        return text;
    }

    /** The people whom it mentions; to be asked in a transaction. */
    Set<PersonId> mentioned() {
        return mentioned.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    Instant made() {
        return made;
    }

    boolean isChanged() {
        return changed != null;
    }
}
