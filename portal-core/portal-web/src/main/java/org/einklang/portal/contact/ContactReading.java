package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.TermKind;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.campaign.Askees;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

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

    /**
     * How many contacts each partner has in each of these fields, and how many of them nobody has confirmed in time or name
     * somebody who has left. One by which nobody is reached any more does not count.
     */
    Coverage coverage(CooperationId here, List<TermCard> fields, List<Partner> partners) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        LocalDate today = PortalTime.dayOf(clock.instant());
        LocalDate overdue = Freshness.lastConfirmed(period.months(here), today.minusDays(1));
        return Coverage.of(fields, partners, counts(here, fields, null, today), counts(here, fields, overdue, today));
    }

    /** Counted in the database: the contacts of each partner in each field, or those overdue as last confirmed by this day. */
    private Map<Coverage.Place, Long> counts(
            CooperationId here, List<TermCard> fields, @Nullable LocalDate confirmedBy, LocalDate today) {
        if (fields.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> counting = entities.createQuery(
                        "select c.partnerId, t, count(c.id) from Contact c join c.terms t where c.cooperationId = :here"
                                + " and t in :fields and not " + ContactPeople.NAMES_NOBODY
                                + (confirmedBy == null
                                        ? ""
                                        : " and (c.confirmedOn <= :day or " + ContactPeople.NAMES_LEFT + ")")
                                + " group by c.partnerId, t",
                        Object[].class)
                .setParameter("here", here.value())
                .setParameter("today", today)
                .setParameter(
                        "fields",
                        fields.stream().map(field -> field.id().value()).toList());
        if (confirmedBy != null) {
            counting.setParameter("day", confirmedBy);
        }
        return counting.getResultStream()
                .collect(Collectors.toMap(
                        row -> new Coverage.Place(new TermId((Long) row[1]), new PartnerId((Long) row[0])),
                        row -> (Long) row[2]));
    }

    /** The partners that have named somebody. */
    Set<PartnerId> naming(CooperationId here) {
        access.require(ContactPermission.SEE_CONTACTS, Scope.cooperation(here));
        return entities.createQuery(
                        "select distinct c.partnerId from Contact c where c.cooperationId = :here", Long.class)
                .setParameter("here", here.value())
                .getResultStream()
                .map(PartnerId::new)
                .collect(Collectors.toSet());
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
