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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.StandingReading;
import org.einklang.portal.contact.ContactActed.Act;
import org.einklang.portal.contact.ReminderMail.Due;

/**
 * Asks owners whether their entries are still right. Once a day all who have something due get one mail for each
 * cooperation, and then nothing for fourteen days; the coordinator can ask about one entry at once.
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
    private StandingReading standings;

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
        if (!standings.of(contact.owner()).isMemberOf(here.value())) {
            throw new RuleViolation("contacts.owner_gone");
        }
        contact.ask(today());
        mail.ask(directory.person(contact.owner()), List.of(new Due(contact, freshness)));
        note(ContactReminder.Key.of(contact.owner(), here), today());
        acted.fire(ContactActed.on(contact, Act.ASKED));
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
        Map<PersonId, PersonCard> owners = directory.people(
                due.values().stream().map(ContactReminders::owner).collect(Collectors.toSet()));
        int written = 0;
        for (Map.Entry<ContactReminder.Key, List<Due>> one : due.entrySet()) {
            PersonCard owner = owners.get(owner(one.getValue()));
            Contact first = one.getValue().get(0).contact();
            if (owner != null
                    && standings.of(owner.id()).isMemberOf(first.cooperation().value())) {
                mail.ask(owner, one.getValue());
                note(one.getKey(), today);
                written++;
            }
        }
        return written;
    }

    private Map<ContactReminder.Key, List<Due>> due(LocalDate today) {
        Map<CooperationId, Integer> unusual = period.unusual();
        Map<ContactReminder.Key, List<Due>> due = new LinkedHashMap<>();
        entities.createQuery("select c from Contact c where c.confirmedOn <= :latest", Contact.class)
                .setParameter(
                        "latest", today.minusMonths(ContactSetting.SHORTEST).plusDays(Freshness.NOTICE + 3L))
                .getResultStream()
                .sorted(Comparator.comparing(Contact::confirmedOn).thenComparing(Contact::id))
                .map(contact -> new Due(
                        contact,
                        contact.freshness(unusual.getOrDefault(contact.cooperation(), ContactSetting.USUAL), today)))
                .filter(one -> one.freshness().needsConfirmation())
                .forEach(one -> due.computeIfAbsent(
                                ContactReminder.Key.of(
                                        one.contact().owner(), one.contact().cooperation()),
                                key -> new ArrayList<>())
                        .add(one));
        return due;
    }

    private void note(ContactReminder.Key key, LocalDate today) {
        ContactReminder before = entities.find(ContactReminder.class, key);
        if (before == null) {
            entities.persist(key.first(today));
        } else {
            before.again(today);
        }
    }

    private static PersonId owner(List<Due> entries) {
        return Objects.requireNonNull(entries.get(0)).contact().owner();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
