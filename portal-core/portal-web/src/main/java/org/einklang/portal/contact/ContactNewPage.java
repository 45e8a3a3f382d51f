package org.einklang.portal.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.term.TermId;
import org.einklang.api.term.Terms;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;

/** The form for a new contact; partner and field of action may come from the list of gaps. */
@Named
@RequestScoped
public class ContactNewPage extends ContactForm {

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactReading reading;

    @Inject
    private DirectoryReading partners;

    @Inject
    private Directory directory;

    @Inject
    private Terms terms;

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

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        List<Partner> mine = keeping.open(here, partners.partners(here));
        if (mine.isEmpty()) {
            throw new NotVisible(access.me() + " names no contacts");
        }
        offer(terms.all(here, PortalTime.dayOf(clock.instant())), reading.all(here));
        mine.stream()
                .filter(partner ->
                        mine.size() == 1 || String.valueOf(partner.id()).equals(address.query("partner")))
                .forEach(partner -> setPartner(partner.partnerId()));
        if (address.query("field").matches("\\d{1,18}")) {
            choose(new TermId(Long.parseLong(address.query("field"))));
        }
        if (directory.person(access.me()).partner().equals(getPartner())) {
            setOwner(access.me());
        }
    }

    /** Names the contact and shows it. */
    public void add() {
        CooperationId here = address.cooperation().id();
        PartnerId partner = isCoordinator()
                ? Objects.requireNonNull(getPartner())
                : directory.person(access.me()).partner();
        String key = keeping.add(
                here, entry(partner, Set.of()), isCoordinator() ? Objects.requireNonNull(getOwner()) : access.me());
        navigation.to(addresses.page(here, "contacts", key), "contacts.added");
    }

    /** Whether the person chooses partner and owner. */
    public boolean isCoordinator() {
        return access.may(
                ContactPermission.KEEP_ALL_CONTACTS,
                Scope.cooperation(address.cooperation().id()));
    }
}
