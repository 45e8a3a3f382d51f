package org.einklang.portal.term;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

/** The form for another meaning of a word; it begins with what the word means so far. */
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

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        access.require(TermPermission.KEEP_TERMS, Scope.cooperation(here));
        history = reading.one(here, address.part("term"));
        if (history.isEnded()) {
            throw new NotVisible("the term has ended");
        }
        Wording wording = history.latest().wording();
        begin(wording.german(), wording.english(), wording.definition(), history.today());
    }

    /** Writes the further version and shows the word. */
    public void change() {
        CooperationId here = address.cooperation().id();
        keeping.change(here, address.part("term"), wording(), firstDay(), decision());
        navigation.to(
                addresses.page(here, "terms", address.part("term")),
                "terms.changed",
                PortalTime.shortDay(firstDay(), texts.locale()));
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
