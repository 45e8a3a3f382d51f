package org.einklang.portal.body;

import java.time.LocalDate;
import java.util.List;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.jspecify.annotations.Nullable;

/** The fields of a charter as a form asks for them. */
public class CharterForm {

    /** Stands for "none" in a list. */
    static final String NONE = "-";

    private final List<BodyCard> choices;
    private final RulesForm rules;
    private String name;
    private String purpose;
    private String mandate;
    private String appointing;
    private String organisation;
    private @Nullable PartnerId host;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    /** Filled with this charter; the choices are the bodies that may appoint. */
    CharterForm(Charter charter, List<BodyCard> choices) {
        this.choices = choices;
        rules = new RulesForm(charter.rules());
        name = charter.name();
        purpose = charter.purpose();
        mandate = charter.mandate();
        appointing = choices.stream()
                .filter(body -> body.id().equals(charter.appointedBy()))
                .map(BodyCard::key)
                .findFirst()
                .orElse(NONE);
        organisation = charter.organisation();
        host = charter.host();
        from = charter.from();
        until = charter.until();
    }

    /** What was typed. @throws org.einklang.api.RuleViolation where numbers are missing or out of range */
    Charter charter() {
        return new Charter(name, purpose, mandate, appointingBody(), organisation, host, from, until, rules.rules());
    }

    private @Nullable BodyId appointingBody() {
        return choices.stream()
                .filter(body -> body.key().equals(appointing))
                .map(BodyCard::id)
                .findFirst()
                .orElse(null);
    }

    /** Its rules, to be filled in as well. */
    public RulesForm getRules() {
        return rules;
    }

    public List<BodyCard> getChoices() {
        return choices;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getMandate() {
        return mandate;
    }

    public void setMandate(String mandate) {
        this.mandate = mandate;
    }

    public String getAppointing() {
        return appointing;
    }

    public void setAppointing(String appointing) {
        this.appointing = appointing;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public @Nullable PartnerId getHost() {
        return host;
    }

    public void setHost(@Nullable PartnerId host) {
        this.host = host;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
