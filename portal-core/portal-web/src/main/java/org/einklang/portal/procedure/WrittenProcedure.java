package org.einklang.portal.procedure;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.version.Content;
import org.einklang.portal.Stored;

/**
 * A text on which a body agrees without a meeting. Where it stands is told by the approval rounds about it: a change of the
 * text voids the answers that were given and asks anew.
 */
@Entity
@Table(name = "WRITTEN_PROCEDURE", schema = "EK_CORE")
public class WrittenProcedure extends Stored {

    static final String TYPE = "procedure";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "NUMBER_IN_BODY")
    private long number;

    private String title;

    @Lob
    @Basic
    @Column(name = "PROPOSAL")
    private String text;

    @Column(name = "STARTED_BY")
    private long startedBy;

    private Instant started;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected WrittenProcedure() {}

    WrittenProcedure(BodyCard body, long number, String title, String text, PersonId startedBy, Instant now) {
        this.cooperationId = body.cooperation().value();
        this.bodyId = body.id().value();
        this.number = number;
        this.startedBy = startedBy.value();
        this.started = now;
        this.title = checkedTitle(title);
        this.text = checkedText(text);
    }

    /** Changes what is put to the vote. @throws RuleViolation if a part is missing or too long */
    void word(String newTitle, String newText) {
        title = checkedTitle(newTitle);
        text = checkedText(newText);
    }

    /** Exactly which text is put to the vote. */
    String contentHash() {
        return content().hash();
    }

    /** What is put to the vote. */
    Content content() {
        return Content.of("title", title).and("text", text);
    }

    /** How others point to it. */
    public ItemRef ref() {
        return ref(id());
    }

    static ItemRef ref(long id) {
        return new ItemRef("core", TYPE, String.valueOf(id));
    }

    static boolean isRef(ItemRef ref) {
        return ref.module().equals("core") && ref.type().equals(TYPE);
    }

    Scope scope() {
        return Scope.body(cooperation(), body());
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    PersonId startedBy() {
        return new PersonId(startedBy);
    }

    /** When it was started (UTC). */
    public Instant started() {
        return started;
    }

    /** Counts within its body; part of its address. */
    public long number() {
        return number;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** What is put to the vote, as Markdown. */
    public String text() {
        return text;
    }

    private static String checkedTitle(String typed) {
        return checked(typed, "title", LONGEST_TITLE);
    }

    private static String checkedText(String typed) {
        return checked(typed, "text", LONGEST_TEXT);
    }

    private static String checked(String typed, String field, int longest) {
        String words = typed.strip();
        if (words.isEmpty()) {
            throw new RuleViolation("procedures." + field + "_missing").at(field);
        }
        if (words.length() > longest) {
            throw new RuleViolation("procedures.too_long", longest).at(field);
        }
        return words;
    }
}
