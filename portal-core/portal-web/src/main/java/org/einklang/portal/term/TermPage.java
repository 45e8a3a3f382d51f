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

/** One word: what it means today, what it meant before, its end, and that it does not end after all. */
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

    private int version;
    private @Nullable LocalDate lastDay;
    private String reference = "";
    private @Nullable LocalDate decided;

    @PostConstruct
    void load() {
        history = reading.one(address.cooperation().id(), address.part("term"));
        version = history.version();
        lastDay = Objects.requireNonNullElse(history.term().lastDay(), history.today());
    }

    /** Ends the word, or moves its end. */
    public void end() {
        LocalDate last = Objects.requireNonNull(lastDay);
        keeping.end(address.cooperation().id(), address.part("term"), last, typed(), version);
        navigation.stay("terms.ended", PortalTime.shortDay(last, texts.locale()));
    }

    /** Takes the end back. */
    public void goOn() {
        keeping.goOn(address.cooperation().id(), address.part("term"), typed(), version);
        navigation.stay("terms.kept", getName());
    }

    private Decision typed() {
        return new Decision(reference, decided);
    }

    /** Whether the person may change it, and there is something to change. */
    public boolean isChangeable() {
        return isKeeper() && !history.isEnded();
    }

    /** Whether the person may end it, or move its end. */
    public boolean isEndable() {
        return isChangeable() && !history.term().kind().isFixed();
    }

    /** Whether the person may say that it does not end after all. */
    public boolean isKeepable() {
        return isKeeper() && isEnding();
    }

    /** Whether its last day is known. */
    public boolean isEnding() {
        return history.term().lastDay() != null;
    }

    private boolean isKeeper() {
        return access.may(
                TermPermission.KEEP_TERMS,
                Scope.cooperation(address.cooperation().id()));
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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
