package org.einklang.portal.term;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.term.TermKind;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** All shared words of the cooperation, by kind. */
@Named
@RequestScoped
public class TermsPage {

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

    private List<Group> groups = List.of();

    /**
     * The words of a kind.
     *
     * @param kind which kind
     * @param used those that are used or will be
     * @param ended those that are no longer used
     */
    public record Group(TermKind kind, List<TermHistory> used, List<TermHistory> ended) {}

    @PostConstruct
    void load() {
        List<TermHistory> all = reading.all(address.cooperation().id());
        groups = Arrays.stream(TermKind.values())
                .map(kind -> new Group(kind, of(all, kind, false), of(all, kind, true)))
                .toList();
    }

    private static List<TermHistory> of(List<TermHistory> all, TermKind kind, boolean ended) {
        return all.stream()
                .filter(one -> one.term().kind() == kind && one.isEnded() == ended)
                .toList();
    }

    /** Moves a word by one place. */
    public void move(String key, boolean up) {
        keeping.move(address.cooperation().id(), key, up);
        navigation.stay("terms.moved");
    }

    public boolean isKeeper() {
        return access.may(
                TermPermission.KEEP_TERMS,
                Scope.cooperation(address.cooperation().id()));
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** The name in the reader's language. */
    public String name(TermHistory term) {
        return term.name(texts.locale());
    }
}
