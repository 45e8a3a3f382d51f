package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.campaign.Campaigns;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.campaign.Askees;
import org.einklang.portal.contact.ContactActed.Act;
import org.einklang.portal.contact.ReminderMail.Due;
import org.einklang.portal.directory.Person;

/**
 * Asks owners whether their entries are still right. Once a day all who have something due get one mail for each
 * cooperation, and then nothing for fourteen days; the coordinator can ask about one entry at once. While a campaign asks
 * about an entry, it is not asked about here as well. Who is away is asked through the deputy, as in a campaign.
 */
@ApplicationScoped
public class ContactReminders {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ContactReading reading;

    @Inject
    private ContactConfirmation confirmation;

    @Inject
    private ContactPeriod period;

    @Inject
    private Directory directory;

    @Inject
    private Askees askees;

    @Inject
    private Campaigns campaigns;

    @Inject
    private ReminderMail mail;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContactActed> acted;

    /**
     * Writes the mails of today, unless that has been done. The day is claimed by one conditional update in the same
     * transaction: of two nodes one wins, and if it fails the day is free again.
     *
     * @return how many mails were written
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int round() {
        LocalDate today = today();
        int claimed = entities.createQuery("update ContactRound r set r.lastDay = :today where r.lastDay < :today")
                .setParameter("today", today)
                .executeUpdate();
        return claimed == 1 ? askAll(today) : 0;
    }

    /** Asks the owner of one entry now. @throws RuleViolation if it is not due, or the owner was asked today already */
    @Transactional
    public void askNow(CooperationId here, String key) {
        Contact contact = reading.contact(here, key);
        access.require(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here));
        Freshness freshness = confirmation.freshness(contact);
        if (!freshness.needsConfirmation()) {
            throw new RuleViolation("contacts.not_due");
        }
        PersonId to = askees.of(here, List.of(contact.owner())).get(contact.owner());
        if (to == null) {
            throw unreachable(contact.owner());
        }
        contact.ask(today());
        contact.touch(access.me());
        mail.ask(directory.person(to), List.of(new Due(contact, freshness)));
        note(ContactReminder.Key.of(contact.owner(), here), today());
        acted.fire(ContactActed.on(contact, Act.ASKED));
    }

    /** Why nobody can be asked: who keeps the entry has left, or has neither a seat nor a role here any more. */
    private RuleViolation unreachable(PersonId owner) {
        Person person = entities.find(Person.class, owner.value());
        return person == null || person.hasLeft(today())
                ? new RuleViolation("contacts.owner_gone")
                : new RuleViolation("contacts.owner_lost_part", person.name());
    }

    private int askAll(LocalDate today) {
        Map<ContactReminder.Key, ContactReminder> asked = entities.createQuery(
                        "select r from ContactReminder r", ContactReminder.class)
                .getResultStream()
                .collect(Collectors.toMap(ContactReminder::key, Function.identity()));
        Map<ContactReminder.Key, List<Due>> due = due(today);
        due.keySet().removeIf(key -> {
            ContactReminder last = asked.get(key);
            return last != null && last.isTooEarly(today);
        });
        return ask(due, today);
    }

    /** Asks the owner of each of these, or who stands in; whoever no longer takes part is not asked. */
    private int ask(Map<ContactReminder.Key, List<Due>> due, LocalDate today) {
        Map<CooperationId, Map<PersonId, PersonId>> asked = new HashMap<>();
        due.values().stream()
                .map(one -> one.get(0).contact())
                .collect(Collectors.groupingBy(
                        Contact::cooperation, Collectors.mapping(Contact::owner, Collectors.toSet())))
                .forEach((here, owners) -> asked.put(here, askees.of(here, owners)));
        Map<PersonId, PersonCard> people = directory.people(
                asked.values().stream().flatMap(one -> one.values().stream()).collect(Collectors.toSet()));
        int written = 0;
        for (Map.Entry<ContactReminder.Key, List<Due>> one : due.entrySet()) {
            Contact first = one.getValue().get(0).contact();
            PersonId to = asked.getOrDefault(first.cooperation(), Map.of()).get(first.owner());
            PersonCard card = to == null ? null : people.get(to);
            if (card != null) {
                mail.ask(card, one.getValue());
                note(one.getKey(), today);
                written++;
            }
        }
        return written;
    }

    /** What is due on this day, or names somebody who has left, and no campaign asks about; by owner and cooperation. */
    Map<ContactReminder.Key, List<Due>> due(LocalDate today) {
        Map<CooperationId, Integer> unusual = period.unusual();
        Map<ContactReminder.Key, List<Due>> due = new LinkedHashMap<>();
        List<Due> all = entities.createQuery(
                        "select c, p.lastDay, d.lastDay from Contact c"
                                + " left join Person p on p.id = c.personId and p.lastDay < :today"
                                + " left join Person d on d.id = c.deputyPersonId and d.lastDay < :today"
                                + " where c.confirmedOn <= :latest or p.id is not null or d.id is not null",
                        Object[].class)
                .setParameter("today", today)
                .setParameter(
                        "latest", today.minusMonths(ContactSetting.SHORTEST).plusDays(Freshness.NOTICE + 3L))
                .getResultStream()
                .map(row -> due(row, unusual, today))
                .filter(one -> one.freshness().needsConfirmation())
                .sorted(Comparator.comparing((Due one) -> one.contact().confirmedOn())
                        .thenComparing(one -> one.contact().id()))
                .toList();
        Set<ItemRef> elsewhere =
                campaigns.openAmong(all.stream().map(one -> one.contact().ref()).toList());
        all.stream()
                .filter(one -> !elsewhere.contains(one.contact().ref()))
                .forEach(one -> due.computeIfAbsent(
                                ContactReminder.Key.of(
                                        one.contact().owner(), one.contact().cooperation()),
                                key -> new ArrayList<>())
                        .add(one));
        return due;
    }

    /** Out of a row: an entry, and the last days of those whom it names and who have left. */
    private static Due due(Object[] row, Map<CooperationId, Integer> unusual, LocalDate today) {
        Contact contact = (Contact) row[0];
        Freshness confirmed =
                contact.freshness(unusual.getOrDefault(contact.cooperation(), ContactSetting.USUAL), today);
        Freshness freshness = Stream.of(row[1], row[2])
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast)
                .min(Comparator.naturalOrder())
                .map(confirmed::leftAfter)
                .orElse(confirmed);
        return new Due(contact, freshness);
    }

    private void note(ContactReminder.Key key, LocalDate today) {
        ContactReminder before = entities.find(ContactReminder.class, key);
        if (before == null) {
            entities.persist(key.first(today));
        } else {
            before.again(today);
        }
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
