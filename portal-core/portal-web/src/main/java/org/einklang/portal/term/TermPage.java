package org.einklang.portal.term;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** One word: what it means today, what it meant before, and its end. */
@Named
@RequestScoped
public class TermPage {

    @Inject
    private TermReading reading;

    @Inject
    private TermKeeping keeping;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private TermHistory history;

    private @Nullable LocalDate lastDay;
    private String reference = "";
    private @Nullable LocalDate decided;

    @PostConstruct
    void load() {
        history = reading.one(address.cooperation().id(), address.part("term"));
        lastDay = history.today();
    }

    /** Ends the word. */
    public void end() {
        LocalDate last = Objects.requireNonNull(lastDay);
        keeping.end(address.cooperation().id(), address.part("term"), last, new Decision(reference, decided));
        navigation.stay("terms.ended", PortalTime.shortDay(last, texts.locale()));
    }

    /** Whether the person may change it, and there is something to change. */
    public boolean isChangeable() {
        return access.may(
                        TermPermission.KEEP_TERMS,
                        Scope.cooperation(address.cooperation().id()))
                && !history.isEnded();
    }

    /** Whether the person may end it, and its end is not known yet. */
    public boolean isEndable() {
        return isChangeable()
                && !history.term().kind().isFixed()
                && history.term().lastDay() == null;
    }

    public TermHistory getHistory() {
        return history;
    }

    public String getName() {
        return history.name(texts.locale());
    }

    /** What stands under the name: its kind and the other name. */
    public String getLead() {
        String kind = texts.get("terms.kind." + history.term().kind());
        String other = history.card().english();
        return other.isEmpty() ? kind : kind + " · " + texts.get("terms.in_english", other);
    }

    /** From when until when a version holds, in words. */
    public String validity(TermHistory.Step step) {
        String from = PortalTime.shortDay(step.version().from(), texts.locale());
        String key = "terms.validity." + step.standing();
        LocalDate until = step.until();
        return until == null
                ? texts.get(key, from)
                : texts.get(key + "_UNTIL", from, PortalTime.shortDay(until, texts.locale()));
    }

    /** Which resolution decided it, in words; empty if none is known. */
    public String decision(Decision decision) {
        LocalDate day = decision.day();
        if (day == null) {
            return decision.reference();
        }
        return texts.get("terms.decided_on", decision.reference(), PortalTime.shortDay(day, texts.locale()))
                .strip();
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public @Nullable LocalDate getDecided() {
        return decided;
    }

    public void setDecided(@Nullable LocalDate decided) {
        this.decided = decided;
    }
}
