package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.Terms;
import org.einklang.api.text.Folded;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.contact.ContactPeople.Somebody;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/** Puts contacts together with the people, partners and terms that they name: three statements, however many there are. */
@ApplicationScoped
class ContactCards {

    @Inject
    private ContactPeople named;

    @Inject
    private Terms terms;

    @Inject
    private ContactPeriod period;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /**
     * The cards of these contacts, by partner, place and name.
     *
     * @param order the partners of the cooperation, in their order
     * @param known the contacts, and those that stand in for them
     * @param termsOf the terms of each
     */
    List<ContactCard> of(
            CooperationId here,
            List<Partner> order,
            List<Contact> shown,
            Collection<Contact> known,
            Map<Long, List<Long>> termsOf) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        int months = period.months(here);
        Map<PersonId, Somebody> people = named.of(known);
        Map<TermId, TermCard> cards = terms.resolve(
                termsOf.values().stream().flatMap(List::stream).map(TermId::new).collect(Collectors.toSet()), today);
        List<TermId> termOrder = List.copyOf(cards.keySet());
        Map<TermId, Integer> place = IntStream.range(0, termOrder.size())
                .boxed()
                .collect(Collectors.toMap(termOrder::get, Function.identity()));
        Map<Long, Contact> byId = known.stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        Comparator<TermCard> byKind = Comparator.comparing(TermCard::kind);
        List<PartnerId> places = order.stream().map(Partner::partnerId).toList();
        Map<ContactCard, String> names = new IdentityHashMap<>();
        return shown.stream()
                .map(contact -> new ContactCard(
                        contact,
                        name(contact, people),
                        partnerName(order, contact.partner()),
                        places.indexOf(contact.partner()),
                        mail(contact, people),
                        termsOf.getOrDefault(contact.id(), List.of()).stream()
                                .map(id -> cards.get(new TermId(id)))
                                .filter(Objects::nonNull)
                                .sorted(byKind.thenComparing(term -> place.getOrDefault(term.id(), 0)))
                                .toList(),
                        ownerName(contact.owner(), people),
                        deputy(contact, byId, people),
                        ContactPeople.freshness(contact, people, months, today),
                        ContactPeople.hasLeft(contact.person(), people)))
                .peek(card -> names.put(card, Folded.of(card.name())))
                .sorted(Comparator.comparing(ContactCard::partnerPosition)
                        .thenComparing(card -> card.contact().position())
                        .thenComparing(card -> names.getOrDefault(card, ""))
                        .thenComparing(card -> card.contact().id()))
                .toList();
    }

    private String name(Contact contact, Map<PersonId, Somebody> people) {
        PersonId person = contact.person();
        return person == null ? contact.office() : personName(person, people);
    }

    private String personName(PersonId person, Map<PersonId, Somebody> people) {
        return Optional.ofNullable(people.get(person)).map(Somebody::name).orElseGet(() -> texts.get("contacts.gone"));
    }

    private String ownerName(PersonId owner, Map<PersonId, Somebody> people) {
        String name = personName(owner, people);
        return ContactPeople.hasLeft(owner, people) ? texts.get("contacts.left_named", name) : name;
    }

    private static String mail(Contact contact, Map<PersonId, Somebody> people) {
        PersonId person = contact.person();
        String own = contact.reach().mail();
        return own.isEmpty() && person != null
                ? Optional.ofNullable(people.get(person))
                        .filter(one -> one.left().isEmpty())
                        .map(Somebody::mail)
                        .orElse("")
                : own;
    }

    private ContactCard.@Nullable Deputy deputy(
            Contact contact, Map<Long, Contact> byId, Map<PersonId, Somebody> people) {
        PersonId person = contact.deputyPerson();
        if (person != null) {
            return new ContactCard.Deputy(personName(person, people), "", ContactPeople.hasLeft(person, people));
        }
        Long number = contact.deputyContact();
        Contact standIn = number == null ? null : byId.get(number);
        return standIn == null
                ? null
                : new ContactCard.Deputy(
                        name(standIn, people), standIn.shortKey(), ContactPeople.hasLeft(standIn.person(), people));
    }

    private static String partnerName(List<Partner> order, PartnerId partner) {
        return order.stream()
                .filter(one -> one.partnerId().equals(partner))
                .map(Partner::shortName)
                .findFirst()
                .orElse("");
    }
}
