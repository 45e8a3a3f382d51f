package org.einklang.portal.procedure;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.money.CostSharing;
import org.einklang.api.money.Money;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.version.Content;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A text on which a body agrees without a meeting, perhaps together with what it costs and who carries which part; that
 * belongs to what is agreed on, like the words. Where it stands is told by the approval rounds about it: a change of the
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

    @Column(name = "COST_CENTS")
    private @Nullable Long costCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "COST_WAY")
    private CostSharing.@Nullable Way costWay;

    @Column(name = "COST_TEXT")
    private @Nullable String costText;

    @ElementCollection
    @CollectionTable(
            name = "WRITTEN_PROCEDURE_SHARE",
            schema = "EK_CORE",
            joinColumns = @JoinColumn(name = "PROCEDURE_ID"))
    @OrderColumn(name = "PLACE_IN_SHEET")
    private List<ProcedureShare> shares = new ArrayList<>();

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

    /**
     * Changes what it costs and who carries it.
     *
     * @param sharing null if nothing costs anything
     * @param words the same in words, with the names that partners have now: what was put to the vote does not change when
     *     somebody is renamed
     */
    void cost(@Nullable CostSharing sharing, String words) {
        costCents = sharing == null ? null : sharing.amount().cents();
        costWay = sharing == null ? null : sharing.way();
        costText = sharing == null ? null : words;
        List<ProcedureShare> others = sharing == null
                ? List.of()
                : sharing.parts().stream().map(ProcedureShare::new).toList();
        shares.clear();
        shares.addAll(others);
    }

    /** What it costs and who carries it; reads the shares of this one procedure. Empty if nothing costs anything. */
    public Optional<CostSharing> costs() {
        return costCents == null || costWay == null
                ? Optional.empty()
                : Optional.of(new CostSharing(
                        new Money(costCents),
                        costWay,
                        shares.stream().map(ProcedureShare::part).toList()));
    }

    /** Exactly which text is put to the vote. */
    String contentHash() {
        return content().hash();
    }

    /** What is put to the vote. */
    Content content() {
        Content words = Content.of("title", title).and("text", text);
        return costText == null ? words : words.and("costs", costText);
    }

    /** All that is agreed on, as Markdown: the text, and what it costs. */
    String agreement() {
        return costText == null ? text : text + "\n\n" + costText;
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
