package org.einklang.portal.term;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.TermKind;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** The form for a new word. */
@Named
@RequestScoped
public class TermNewPage extends TermForm {

    @Inject
    private TermKeeping keeping;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    private TermKind kind = TermKind.TOPIC;

    @PostConstruct
    void load() {
        access.require(
                TermPermission.KEEP_TERMS,
                Scope.cooperation(address.cooperation().id()));
        begin("", "", "", PortalTime.dayOf(clock.instant()));
        getKinds().stream()
                .filter(one -> one.name().equals(address.query("kind")))
                .forEach(one -> kind = one);
    }

    /** Adds the word and shows it. */
    public void add() {
        CooperationId here = address.cooperation().id();
        String key = keeping.add(here, kind, wording(), firstDay(), decision());
        navigation.to(
                addresses.page(here, "terms", key), "terms.added", getGerman().strip());
    }

    /** The kinds that words can be added to. */
    public List<TermKind> getKinds() {
        return Arrays.stream(TermKind.values()).filter(one -> !one.isFixed()).toList();
    }

    public TermKind getKind() {
        return kind;
    }

    public void setKind(TermKind kind) {
        this.kind = kind;
    }
}
