package org.einklang.portal.term;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.TermKind;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/**
 * The form for another meaning of a word; it begins with what the word means so far. While the last version was not in force
 * before today, it begins with that one as a whole, so that a slip can be put right.
 */
@Named
@RequestScoped
public class TermChangePage extends TermForm {

    @Inject
    private TermKeeping keeping;

    @Inject
    private TermReading reading;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private TermHistory history;

    private int version;

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        access.require(TermPermission.KEEP_TERMS, Scope.cooperation(here));
        history = reading.one(here, address.part("term"));
        if (history.isEnded()) {
            throw new NotVisible("the term has ended");
        }
        version = history.version();
        TermVersion latest = history.latest();
        Wording wording = latest.wording();
        begin(wording.german(), wording.english(), wording.definition(), isOpen() ? latest.from() : history.today());
        if (isOpen()) {
            setReference(latest.decision().reference());
            setDecided(latest.decision().day());
        }
    }

    /** Writes the version and shows the word. */
    public void change() {
        CooperationId here = address.cooperation().id();
        keeping.change(here, address.part("term"), wording(), firstDay(), decision(), version);
        navigation.to(
                addresses.page(here, "terms", address.part("term")),
                "terms.changed",
                PortalTime.shortDay(firstDay(), texts.locale()));
    }

    /** Whether the last version can still be put right. */
    public boolean isOpen() {
        return history.isOpen();
    }

    /** The first day of the last version. */
    public LocalDate getLatestDay() {
        return history.latest().from();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public TermKind getKind() {
        return history.term().kind();
    }

    /** The key in the address. */
    public String getKey() {
        return history.term().shortKey();
    }

    /** What the word is called so far. */
    public String getName() {
        return history.name(texts.locale());
    }
}
