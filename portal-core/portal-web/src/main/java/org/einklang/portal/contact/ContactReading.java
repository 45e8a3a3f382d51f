package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermKind;
import org.einklang.api.text.Folded;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.campaign.Askees;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;

/** The contacts of a cooperation, only for its members; the number of statements does not depend on how many there are. */
@ApplicationScoped
public class ContactReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private DirectoryReading partners;

    @Inject
    private ContactCards cards;

    @Inject
    private ContactPeriod period;

    @Inject
    private Askees askees;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** All contacts, by partner, place and name. */
    public List<ContactCard> all(CooperationId here) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        List<Contact> contacts = entities.createQuery(
                        "select c from Contact c where c.cooperationId = :here", Contact.class)
                .setParameter("here", here.value())
                .getResultList();
        return cards.of(here, partners.partners(here), contacts, contacts, termsOf(here));
    }

    /**
     * Those that a list asks for, found in the database.
     *
     * @param terms the terms that are used today
     */
    ContactRows rows(CooperationId here, List<Partner> partners, Map<TermKind, List<TermCard>> terms) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        ContactMatching matching = new ContactMatching(
                here,
                partners,
                terms.values().stream().flatMap(List::stream).toList(),
                period.months(here),
                PortalTime.dayOf(clock.instant()));
        return new ContactRows(entities, matching, keys -> some(here, partners, keys));
    }

    /** By what the contacts of these partners, which are those of the cooperation, are sorted and filtered. */
    List<ContactHead> heads(CooperationId here, List<Partner> order) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        int months = period.months(here);
        LocalDate today = PortalTime.dayOf(clock.instant());
        String gone = Folded.of(texts.get("contacts.gone"));
        List<PartnerId> places = order.stream().map(Partner::partnerId).toList();
        return entities.createQuery(
                        "select c.id, c.partnerId, c.position, c.confirmedOn, c.personId, c.office, p.sortName"
                                + " from Contact c left join Person p on p.id = c.personId"
                                + " where c.cooperationId = :here",
                        Object[].class)
                .setParameter("here", here.value())
                .getResultStream()
                .map(row -> head(row, places, gone, months, today))
                .sorted(ContactHead.USUAL)
                .toList();
    }

    private static ContactHead head(Object[] row, List<PartnerId> places, String gone, int months, LocalDate today) {
        PartnerId partner = new PartnerId((Long) row[1]);
        String name = row[4] == null ? Folded.of((String) row[5]) : row[6] == null ? gone : (String) row[6];
        return new ContactHead(
                (Long) row[0],
                name,
                partner,
                places.indexOf(partner),
                (Integer) row[2],
                Freshness.of((LocalDate) row[3], months, today));
    }

    /** Some of them, with those who stand in for them. */
    List<ContactCard> some(CooperationId here, List<Partner> order, List<Long> ids) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        List<Contact> shown = new ArrayList<>();
        Set<Contact> known = new LinkedHashSet<>();
        entities.createQuery(
                        "select c, d from Contact c left join Contact d on d.id = c.deputyContactId"
                                + " where c.cooperationId = :here and c.id in :ids",
                        Object[].class)
                .setParameter("here", here.value())
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> {
                    shown.add((Contact) row[0]);
                    Stream.of(row).filter(Objects::nonNull).forEach(one -> known.add((Contact) one));
                });
        return cards.of(here, order, shown, known, termsOf("c.id in :number", ids));
    }

    /** Which terms each has. */
    Map<Long, List<Long>> termsOf(CooperationId here) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        return termsOf("c.cooperationId = :number", here.value());
    }

    /** The contact with this key. @throws NotVisible if the cooperation has none */
    public ContactCard one(CooperationId here, String key) {
        Contact contact = contact(here, key);
        Long deputy = contact.deputyContact();
        Contact standIn = deputy == null ? null : entities.find(Contact.class, deputy);
        List<Contact> known = standIn == null ? List.of(contact) : List.of(contact, standIn);
        return cards.of(here, partners.partners(here), List.of(contact), known, termsOf("c.id = :number", contact.id()))
                .get(0);
    }

    /** The entry itself, for those who may see it. @throws NotVisible if the cooperation has none */
    Contact contact(CooperationId here, String key) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        return entities.createQuery(
                        "select c from Contact c where c.cooperationId = :here and c.shortKey = :key", Contact.class)
                .setParameter("here", here.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no contact " + key));
    }

    /** What an entry says, to be changed; in a transaction, since its terms are read when they are asked for. */
    @Transactional
    ContactEntry entry(CooperationId here, String key) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        return contact(here, key).entry();
    }

    /** The scope in which an entry is kept: by its owner, or who stands in while the owner is away. */
    Scope scope(Contact contact) {
        PersonId me = access.me();
        PersonId keeper = !contact.owner().equals(me) && askees.standsIn(me, contact.owner()) ? me : contact.owner();
        return new Scope.OfItem(keeper, Scope.cooperation(contact.cooperation()));
    }

    private Map<Long, List<Long>> termsOf(String condition, Object number) {
        Map<Long, List<Long>> found = new HashMap<>();
        entities.createQuery("select c.id, t from Contact c join c.terms t where " + condition, Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((Long) row[1]));
        return found;
    }
}
