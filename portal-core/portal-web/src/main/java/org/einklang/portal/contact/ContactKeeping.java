package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.campaign.EntryAnswered;
import org.einklang.api.campaign.EntryAnswered.How;
import org.einklang.api.comment.Comments;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.Terms;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.StandingReading;
import org.einklang.portal.campaign.Askees;
import org.einklang.portal.contact.ContactActed.Act;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/** Names, changes and removes contacts. */
@ApplicationScoped
public class ContactKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ContactReading reading;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryReading partners;

    @Inject
    private Terms terms;

    @Inject
    private NumberSequences numbers;

    @Inject
    private Comments comments;

    @Inject
    private Clock clock;

    @Inject
    private Askees askees;

    @Inject
    private StandingReading standings;

    @Inject
    private Event<ContactActed> acted;

    @Inject
    private Event<EntryAnswered> answered;

    /**
     * The partners whose contacts the person who acts may name: those who take part their own, the coordinator all; one
     * statement at most.
     */
    public List<Partner> open(CooperationId here, List<Partner> all) {
        if (access.may(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here))) {
            return all;
        }
        PartnerId own = directory.person(access.me()).partner();
        boolean takesPart = access.may(ContactPermission.ADD_CONTACT, new Scope.OfPartner(here, own))
                || !access.bodiesWhere(ContactPermission.ADD_CONTACT, here).isEmpty();
        return all.stream()
                .filter(partner -> takesPart && partner.partnerId().equals(own))
                .toList();
    }

    /**
     * Names a contact, right as of today.
     *
     * @param owner who keeps it; the person who acts, unless that is the coordinator
     * @return its key
     * @throws RuleViolation if the owner or the person is not of this partner, or the owner has no account or takes no part
     */
    @Transactional
    public String add(CooperationId here, ContactEntry entry, PersonId owner) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        PartnerId partner = entry.holder().partner();
        if (open(here, partners.partners(here)).stream()
                .noneMatch(one -> one.partnerId().equals(partner))) {
            throw new NotVisible(access.me() + " names no contacts of " + partner);
        }
        requireOwner(here, partner, owner, null);
        requireOfHere(here, entry, Set.of());
        String key = String.valueOf(numbers.draw("core.contact." + here.value()));
        Contact contact = new Contact(here, key, entry, owner, today());
        entities.persist(contact);
        acted.fire(ContactActed.on(contact, Act.ADDED));
        return key;
    }

    /**
     * Says something else from now on. The owner, or who stands in, confirms the entry by that.
     *
     * @param seen the version that the person saw
     * @throws OptimisticLockException if somebody else was faster
     */
    @Transactional
    public void change(CooperationId here, String key, ContactEntry entry, PersonId owner, int seen) {
        Contact contact = reading.contact(here, key);
        access.require(ContactPermission.KEEP_CONTACT, reading.scope(contact));
        if (contact.version() != seen) {
            throw new OptimisticLockException("contact " + key);
        }
        if (!contact.partner().equals(entry.holder().partner())) {
            throw new RuleViolation("contacts.partner_fixed").at("partner");
        }
        requireOwner(here, contact.partner(), owner, contact.owner());
        Set<TermId> before = contact.entry().terms();
        requireOfHere(here, entry, before);
        contact.describe(entry);
        if (contact.owner().equals(access.me()) || askees.standsIn(access.me(), contact.owner())) {
            contact.confirm(today());
        }
        contact.handTo(owner);
        contact.touch(access.me());
        acted.fire(ContactActed.on(contact, Act.CHANGED));
        answered.fire(EntryAnswered.inPortal(contact.ref(), How.CHANGED));
    }

    /** Takes an entry out; who stood in for it or was represented by it stays. */
    @Transactional
    public void remove(CooperationId here, String key) {
        Contact contact = reading.contact(here, key);
        access.require(ContactPermission.KEEP_CONTACT, reading.scope(contact));
        entities.createQuery("update Contact c set c.deputyContactId = null where c.deputyContactId = :id")
                .setParameter("id", contact.id())
                .executeUpdate();
        acted.fire(ContactActed.on(contact, Act.REMOVED));
        answered.fire(EntryAnswered.inPortal(contact.ref(), How.ENDED));
        comments.forget(contact.ref());
        entities.remove(contact);
    }

    /**
     * Somebody new has to be of the partner, to have an account, and a seat or a role here: nobody else is ever asked. Only the
     * coordinator gives an entry to another one.
     */
    private void requireOwner(CooperationId here, PartnerId partner, PersonId owner, @Nullable PersonId before) {
        if (owner.equals(before)) {
            return;
        }
        boolean coordinates = access.may(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here));
        if (!coordinates && !owner.equals(access.me())) {
            throw new NotVisible(access.me() + " makes nobody else an owner");
        }
        PersonCard card = directory.people(List.of(owner)).get(owner);
        if (card == null || !card.partner().equals(partner)) {
            throw new RuleViolation("contacts.owner_partner").at("owner");
        }
        boolean account = !entities.createQuery("select a.id from Account a where a.personId = :owner", Long.class)
                .setParameter("owner", owner.value())
                .getResultList()
                .isEmpty();
        if (!account) {
            throw new RuleViolation("contacts.owner_account").at("owner");
        }
        if (!standings.of(owner).isMemberOf(here.value())) {
            throw new RuleViolation("contacts.owner_no_part").at("owner");
        }
    }

    /** Nothing in an entry may point into another cooperation; a term that has ended may stay where it is. */
    private void requireOfHere(CooperationId here, ContactEntry entry, Set<TermId> before) {
        Set<PartnerId> own =
                partners.partners(here).stream().map(Partner::partnerId).collect(Collectors.toSet());
        PartnerId partner = entry.holder().partner();
        if (!own.contains(partner)) {
            throw new NotVisible("no partner " + partner + " in " + here);
        }
        PersonId person = entry.holder().person();
        if (person != null && !partnerOf(person).equals(partner)) {
            throw new RuleViolation("contacts.person_partner").at("person");
        }
        PersonId deputy = entry.deputyPerson();
        if (deputy != null && !own.contains(partnerOf(deputy))) {
            throw new NotVisible("no " + deputy + " in " + here);
        }
        Long contact = entry.deputyContact();
        if (contact != null) {
            Contact standIn = entities.find(Contact.class, contact);
            if (standIn == null || !standIn.cooperation().equals(here)) {
                throw new NotVisible("no contact " + contact + " in " + here);
            }
        }
        Set<TermId> known = terms.all(here, today()).values().stream()
                .flatMap(List::stream)
                .map(TermCard::id)
                .collect(Collectors.toSet());
        if (!entry.terms().stream().allMatch(term -> known.contains(term) || before.contains(term))) {
            throw new NotVisible("a term of another cooperation");
        }
    }

    private PartnerId partnerOf(PersonId person) {
        return directory.person(person).partner();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
