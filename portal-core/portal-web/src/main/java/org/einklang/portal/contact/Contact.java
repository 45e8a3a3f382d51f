package org.einklang.portal.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermId;
import org.einklang.api.text.Folded;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A fixed person or office of a partner for a remit [000 III.2; 004 1.2, 2.2, 3.2]. It is named by somebody of that
 * partner, who owns the entry from then on, that is: keeps it right and is asked again and again whether it still is. When
 * it is wrong for good, it is removed; nothing else depends on it.
 */
@Entity
public class Contact extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "SHORT_KEY")
    private String shortKey;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "PERSON_ID")
    private @Nullable Long personId;

    private String office;

    @Column(name = "FUNCTION_TITLE")
    private String function;

    private String remit;

    /** Words of remit, function and office as they are compared, each with a blank before it. */
    @Column(name = "FOUND_BY")
    private String foundBy;

    @Column(name = "SORT_OFFICE")
    private String sortOffice;

    private String phone;

    private String mail;

    private String mailbox;

    private String hours;

    @Column(name = "DEPUTY_CONTACT_ID")
    private @Nullable Long deputyContactId;

    @Column(name = "DEPUTY_PERSON_ID")
    private @Nullable Long deputyPersonId;

    @Column(name = "LIST_POSITION")
    private int position;

    @Column(name = "OWNER_ID")
    private long ownerId;

    @Column(name = "CONFIRMED_ON")
    private LocalDate confirmedOn;

    @Column(name = "ASKED_ON")
    private @Nullable LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "SHOWN_AS")
    private ContactShown shownAs = ContactShown.NOT;

    @Column(name = "TOUCHED_BY")
    private @Nullable Long touchedBy;

    @ElementCollection
    @CollectionTable(name = "CONTACT_TERM", schema = "EK_CORE", joinColumns = @JoinColumn(name = "CONTACT_ID"))
    @Column(name = "TERM_ID")
    private Set<Long> terms = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    /** A new entry, right as of today; the key stands in addresses and never changes. */
    @SuppressWarnings("NullAway.Init") // describe() fills the rest
    public Contact(CooperationId cooperation, String shortKey, ContactEntry entry, PersonId owner, LocalDate today) {
        this.cooperationId = cooperation.value();
        this.shortKey = shortKey;
        this.ownerId = owner.value();
        this.confirmedOn = today;
        describe(entry);
    }

    /** Says this from now on. @throws RuleViolation if it would stand in for itself */
    void describe(ContactEntry entry) {
        Long deputy = entry.deputyContact();
        if (deputy != null && deputy == id()) {
            throw new RuleViolation("contacts.own_deputy").at("deputyContact");
        }
        PersonId person = entry.holder().person();
        PersonId deputyPerson = entry.deputyPerson();
        partnerId = entry.holder().partner().value();
        if (shownAs == ContactShown.NAME && !Objects.equals(person, person())) {
            shownAs = ContactShown.OFFICE; // the next one has not been asked
        }
        personId = person == null ? null : person.value();
        office = entry.holder().office();
        function = entry.holder().function();
        remit = entry.remit();
        phone = entry.reach().phone();
        mail = entry.reach().mail();
        mailbox = entry.reach().mailbox();
        hours = entry.reach().hours();
        deputyContactId = deputy;
        deputyPersonId = deputyPerson == null ? null : deputyPerson.value();
        position = entry.position();
        fold();
        Set<Long> wanted = entry.terms().stream().map(TermId::value).collect(Collectors.toSet());
        if (!terms.equals(wanted)) {
            terms.retainAll(wanted);
            terms.addAll(wanted);
        }
    }

    /** Makes it comparable: what lists sort by and search in. */
    final void fold() {
        sortOffice = Folded.of(office);
        foundBy = ContactFinder.split(Folded.of(String.join(" ", remit, function, office)))
                .distinct()
                .map(word -> " " + word)
                .collect(Collectors.joining());
    }

    /** Somebody who must know says that it is right as of today. */
    public void confirm(LocalDate today) {
        confirmedOn = today;
    }

    /** The owner was asked on this day about this entry alone. @throws RuleViolation if that was so today already */
    void ask(LocalDate today) {
        if (today.equals(askedOn)) {
            throw new RuleViolation("contacts.asked_today");
        }
        askedOn = today;
    }

    /** Everybody may see this of it from now on. */
    public void show(ContactShown how) {
        shownAs = how;
    }

    /** What everybody may see of it. */
    ContactShown shownAs() {
        return shownAs;
    }

    /** Is kept by this person from now on. */
    void handTo(PersonId owner) {
        ownerId = owner.value();
        touchedBy = null;
    }

    /** This person has changed it, confirmed it or asked about it: whoever writes at the same time is told so. */
    void touch(PersonId person) {
        touchedBy = person.value();
    }

    /** Who has last changed it, confirmed it or asked about it, as far as that is known. */
    Optional<PersonId> touchedBy() {
        return Optional.ofNullable(touchedBy).map(PersonId::new);
    }

    /** How current it is. */
    public Freshness freshness(int months, LocalDate today) {
        return Freshness.of(confirmedOn, months, today);
    }

    /** What it says; reads the terms of this one entry. */
    ContactEntry entry() {
        return new ContactEntry(
                new Holder(partner(), person(), office, function),
                remit,
                terms.stream().map(TermId::new).collect(Collectors.toSet()),
                reach(),
                deputyContactId,
                deputyPerson(),
                position);
    }

    /** How it is reached. */
    Reach reach() {
        return new Reach(phone, mail, mailbox, hours);
    }

    /** How others point to it. */
    public ItemRef ref() {
        return ref(id());
    }

    /** How others point to the one with this number. */
    static ItemRef ref(long id) {
        return new ItemRef("core", "contact", String.valueOf(id));
    }

    /** Where it belongs. */
    public CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    /** Key in addresses. */
    public String shortKey() {
        return shortKey;
    }

    /** For which partner. */
    public PartnerId partner() {
        return new PartnerId(partnerId);
    }

    /** The person who is responsible, if it is one. */
    public @Nullable PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    /** Name of the office, empty if a person is responsible. */
    public String office() {
        return office;
    }

    /** What they do there. */
    public String function() {
        return function;
    }

    /** For what they are responsible. */
    public String remit() {
        return remit;
    }

    /** Number of the contact that stands in. */
    @Nullable
    Long deputyContact() {
        return deputyContactId;
    }

    /** The person who stands in. */
    @Nullable
    PersonId deputyPerson() {
        return deputyPersonId == null ? null : new PersonId(deputyPersonId);
    }

    /** Place among those of the partner. */
    int position() {
        return position;
    }

    /** Who keeps it current. */
    public PersonId owner() {
        return new PersonId(ownerId);
    }

    /** When somebody last said that it is right. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }
}
