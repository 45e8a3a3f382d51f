package org.einklang.portal.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.term.Terms;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeView;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;
import org.jspecify.annotations.Nullable;

/** The form that changes a contact, for its owner and the coordinator. */
@Named
@RequestScoped
public class ContactEditPage extends ContactForm {

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactReading reading;

    @Inject
    private FormMerge merge;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

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

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private ContactCard card;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Map<String, String> base;

    private int version;
    private @Nullable MergeView merged;

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        card = reading.one(here, address.part("contact"));
        access.require(ContactPermission.KEEP_CONTACT, reading.scope(card.contact()));
        offer(
                terms.all(here, PortalTime.dayOf(clock.instant())),
                reading.all(here).stream()
                        .filter(other -> !other.key().equals(card.key()))
                        .toList());
        begin(reading.entry(here, card.key()), card.contact().owner());
        version = card.contact().version();
        base = ContactMerge.values(this);
    }

    /** Saves and shows the contact; if somebody else has changed it meanwhile, shows what both have written instead. */
    public void save() {
        if (version != card.contact().version()) {
            merge();
            return;
        }
        CooperationId here = address.cooperation().id();
        keeping.change(
                here,
                card.key(),
                entry(card.partner(), reading.entry(here, card.key()).terms()),
                isCoordinator()
                        ? Objects.requireNonNull(getOwner())
                        : card.contact().owner(),
                version);
        navigation.to(addresses.page(here, "contacts", card.key()), "contacts.saved");
    }

    private void merge() {
        FormMerge.Merged both = merge.merge(
                ContactMerge.fields(
                        this, texts, person -> directory.person(person).name()),
                ContactMerge.values(this),
                base,
                other());
        ContactMerge.fill(this, both.values());
        version = card.contact().version();
        merged = both.view();
    }

    /** Who was faster; empty if that is not known, or not for everybody. */
    private String other() {
        boolean named = access.may(
                CorePermission.SEE_DIRECTORY,
                Scope.cooperation(address.cooperation().id()));
        return named
                ? card.contact()
                        .touchedBy()
                        .map(person -> directory.person(person).name())
                        .orElse("")
                : "";
    }

    /** What both have written, if somebody else was faster. */
    public @Nullable MergeView getMerged() {
        return merged;
    }

    /** What is stored now, and what the form began with when it comes back. */
    public Map<String, String> getBase() {
        return base;
    }

    /** Whether saving confirms the entry, too. */
    public boolean isConfirming() {
        return card.contact().owner().equals(access.me());
    }

    /** Whether the person chooses the owner. */
    public boolean isCoordinator() {
        return access.may(
                ContactPermission.KEEP_ALL_CONTACTS,
                Scope.cooperation(address.cooperation().id()));
    }

    public ContactCard getCard() {
        return card;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
