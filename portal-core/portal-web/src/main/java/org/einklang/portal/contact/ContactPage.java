package org.einklang.portal.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.TermKind;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** One contact: how to reach it, for what, and whether that is still right. */
@Named
@RequestScoped
public class ContactPage {

    @Inject
    private ContactReading reading;

    @Inject
    private ContactConfirmation confirmation;

    @Inject
    private ContactReminders reminders;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private ContactShowing showing;

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
    private ContactCard card;

    private boolean keeper;
    private String shown = "";

    @PostConstruct
    void load() {
        card = reading.one(here(), address.part("contact"));
        keeper = access.may(ContactPermission.KEEP_CONTACT, reading.scope(card.contact()));
        shown = card.contact().shownAs().name();
    }

    /** Says that the entry is still right. */
    public void confirm() {
        confirmation.confirm(here(), card.key());
        navigation.stay("contacts.confirmed");
    }

    /** Asks the owner now. */
    public void ask() {
        reminders.askNow(here(), card.key());
        navigation.stay("contacts.asked", card.ownerName());
    }

    /** Lets everybody see this of it from now on. */
    public void show() {
        showing.show(here(), card.key(), ContactShown.valueOf(shown));
        navigation.stay("publicarea.contact.shown");
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** What can be chosen: the name only by the person who has it. */
    public List<ContactShown> getWays() {
        boolean named =
                access.me().equals(card.contact().person()) || card.contact().shownAs() == ContactShown.NAME;
        return named ? List.of(ContactShown.values()) : List.of(ContactShown.NOT, ContactShown.OFFICE);
    }

    /** Takes the entry out and shows the list. */
    public void remove() {
        keeping.remove(here(), card.key());
        navigation.to(addresses.page(here(), "contacts"), "contacts.removed", card.name());
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    /** Whether the person keeps this entry. */
    public boolean isKeeper() {
        return keeper;
    }

    /** Whether the person keeps it and can say that it is right: not if it names somebody who has left. */
    public boolean isConfirming() {
        return keeper && !card.freshness().left();
    }

    /** Whether the person may ask the owner, and there is something to ask. */
    public boolean isAsking() {
        return access.may(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here()))
                && card.freshness().needsConfirmation();
    }

    public ContactCard getCard() {
        return card;
    }

    /** How current it is, in words. */
    public String getState() {
        return FreshnessWords.of(card.freshness(), texts);
    }

    /** What stands under the name. */
    public String getLead() {
        return card.function().isEmpty() ? card.partnerName() : card.function() + " · " + card.partnerName();
    }

    /** The kinds of terms that the entry has. */
    public List<TermKind> getKinds() {
        return Arrays.stream(TermKind.values())
                .filter(kind -> !card.terms(kind).isEmpty())
                .toList();
    }

    /** The terms of one kind, in the reader's language. */
    public String terms(TermKind kind) {
        return card.termNames(kind, texts.locale());
    }

    /** Address of a page of this contact, or of the one that stands in. */
    public String address(String... rest) {
        return addresses.page(here(), "contacts", rest);
    }
}
