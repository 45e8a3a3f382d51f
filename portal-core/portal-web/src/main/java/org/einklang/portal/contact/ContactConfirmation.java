package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.campaign.Campaigns;
import org.einklang.api.campaign.EntryAnswered;
import org.einklang.api.campaign.EntryAnswered.How;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.campaign.Askees;
import org.einklang.portal.contact.ContactActed.Act;

/**
 * Says that an entry is still right: on its page, or by the link in a mail. Of one that names somebody who has left nobody
 * can say that; it has to be changed.
 */
@ApplicationScoped
public class ContactConfirmation {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ContactReading reading;

    @Inject
    private ContactPeriod period;

    @Inject
    private ContactPeople people;

    @Inject
    private Clock clock;

    @Inject
    private Askees askees;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Event<ContactActed> acted;

    @Inject
    private Event<EntryAnswered> answered;

    /** Right as of today; the second time on a day nothing happens. @throws RuleViolation if it names somebody who has left */
    @Transactional
    public void confirm(CooperationId here, String key) {
        Contact contact = reading.contact(here, key);
        access.require(ContactPermission.KEEP_CONTACT, reading.scope(contact));
        requireAllThere(contact);
        LocalDate today = today();
        if (!contact.confirmedOn().equals(today)) {
            contact.confirm(today);
            contact.touch(access.me());
            acted.fire(ContactActed.on(contact, Act.CONFIRMED));
        }
        answered.fire(EntryAnswered.inPortal(contact.ref(), How.CONFIRMED));
    }

    /** The same by a link, which asks only about what is due: used once more later, it does nothing. */
    @Transactional
    void confirmIfDue(long id) {
        Contact contact = owned(id);
        if (isAsked(contact)) {
            requireAllThere(contact);
            contact.confirm(today());
            contact.touch(access.me());
            acted.fire(ContactActed.on(contact, Act.CONFIRMED));
            answered.fire(new EntryAnswered(contact.ref(), How.CONFIRMED, true));
        }
    }

    /** The same for an entry about which the owner, or who stands in for the owner, was asked; the second time nothing happens. */
    @Transactional
    void confirmAsked(long id) {
        Contact contact = owned(id);
        if (isAsked(contact)) {
            requireAllThere(contact);
            contact.confirm(today());
            acted.fire(ContactActed.on(contact, Act.CONFIRMED));
            answered.fire(EntryAnswered.inPortal(contact.ref(), How.CONFIRMED));
        }
    }

    /** Whether it is due, or a campaign waits for an answer. */
    boolean isAsked(Contact contact) {
        return freshness(contact).needsConfirmation()
                || !campaigns.openAmong(List.of(contact.ref())).isEmpty();
    }

    /**
     * The entry that a link asks about, for its owner and who stands in for the owner today.
     *
     * @throws NotVisible if it is gone or somebody else's by now
     */
    Contact owned(long id) {
        Contact contact = entities.find(Contact.class, id);
        if (contact == null || !contact.owner().equals(access.me()) && !askees.standsIn(access.me(), contact.owner())) {
            throw new NotVisible("no contact " + id + " of " + access.me());
        }
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(contact.cooperation()));
        return contact;
    }

    /** How current it is. */
    Freshness freshness(Contact contact) {
        return ContactPeople.freshness(
                contact, people.of(List.of(contact)), period.months(contact.cooperation()), today());
    }

    private void requireAllThere(Contact contact) {
        if (freshness(contact).left()) {
            throw new RuleViolation("contacts.names_left");
        }
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
