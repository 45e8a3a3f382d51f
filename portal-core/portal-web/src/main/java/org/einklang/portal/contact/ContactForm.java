package org.einklang.portal.contact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.Choice;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.TermKind;
import org.jspecify.annotations.Nullable;

/** What is typed about a contact, whether it is new or changed. */
public abstract class ContactForm {

    /** What the field for the deputy sends if no contact stands in. */
    static final String NOBODY = "0";

    private @Nullable PartnerId partner;
    private @Nullable PersonId person;
    private String office = "";
    private String function = "";
    private String remit = "";
    private String phone = "";
    private String mail = "";
    private String mailbox = "";
    private String hours = "";
    private String deputyContact = NOBODY;
    private @Nullable PersonId deputyPerson;
    private int position = 1;
    private @Nullable PersonId owner;
    private final Map<TermKind, List<String>> chosen = new EnumMap<>(TermKind.class);
    private Map<TermKind, List<TermCard>> offered = Map.of();
    private List<ContactCard> others = List.of();

    /** The terms and contacts that can be chosen. */
    void offer(Map<TermKind, List<TermCard>> terms, List<ContactCard> contacts) {
        offered = terms;
        others = contacts;
    }

    /** Begins with what an entry says. */
    void begin(ContactEntry entry, PersonId keeper) {
        partner = entry.holder().partner();
        person = entry.holder().person();
        office = entry.holder().office();
        function = entry.holder().function();
        remit = entry.remit();
        phone = entry.reach().phone();
        mail = entry.reach().mail();
        mailbox = entry.reach().mailbox();
        hours = entry.reach().hours();
        deputyContact = entry.deputyContact() == null ? NOBODY : String.valueOf(entry.deputyContact());
        deputyPerson = entry.deputyPerson();
        position = entry.position();
        owner = keeper;
        entry.terms().forEach(this::choose);
    }

    /** Marks a term as chosen, if it is offered. */
    void choose(TermId term) {
        offered.forEach((kind, terms) -> {
            if (terms.stream().anyMatch(one -> one.id().equals(term))) {
                chosen.computeIfAbsent(kind, any -> new ArrayList<>()).add(String.valueOf(term.value()));
            }
        });
    }

    /** The terms of a kind that are chosen. */
    List<String> chosen(TermKind kind) {
        return chosen.getOrDefault(kind, List.of());
    }

    /** Marks these terms of a kind as chosen, and no others. */
    void choose(TermKind kind, List<String> ids) {
        chosen.put(kind, ids);
    }

    /** What was typed, for this partner; terms that are no longer offered stay. */
    ContactEntry entry(PartnerId partnerOfEntry, Set<TermId> before) {
        Set<TermId> terms = new HashSet<>(before);
        offered.values().forEach(list -> list.forEach(term -> terms.remove(term.id())));
        chosen.values().forEach(list -> list.forEach(id -> terms.add(new TermId(Long.parseLong(id)))));
        return new ContactEntry(
                new Holder(partnerOfEntry, person, office, function),
                remit,
                terms,
                new Reach(phone, mail, mailbox, hours),
                deputyContact.equals(NOBODY) ? null : Long.valueOf(deputyContact),
                deputyPerson,
                position);
    }

    /** The contacts that can stand in. */
    public List<Choice> getOthers() {
        return others.stream()
                .map(card -> Choice.of(card.contact().id(), card.name() + " · " + card.partnerName()))
                .toList();
    }

    /** The terms of a kind that can be chosen. */
    public List<Choice> offered(TermKind kind, Locale locale) {
        return offered.getOrDefault(kind, List.of()).stream()
                .map(term -> Choice.of(term.id().value(), term.name(locale)))
                .toList();
    }

    public List<String> getFields() {
        return chosen.getOrDefault(TermKind.FIELD_OF_ACTION, List.of());
    }

    public void setFields(List<String> ids) {
        chosen.put(TermKind.FIELD_OF_ACTION, ids);
    }

    public List<String> getGroups() {
        return chosen.getOrDefault(TermKind.TARGET_GROUP, List.of());
    }

    public void setGroups(List<String> ids) {
        chosen.put(TermKind.TARGET_GROUP, ids);
    }

    public List<String> getAreas() {
        return chosen.getOrDefault(TermKind.LEGAL_AREA, List.of());
    }

    public void setAreas(List<String> ids) {
        chosen.put(TermKind.LEGAL_AREA, ids);
    }

    public List<String> getTopics() {
        return chosen.getOrDefault(TermKind.TOPIC, List.of());
    }

    public void setTopics(List<String> ids) {
        chosen.put(TermKind.TOPIC, ids);
    }

    public List<String> getDistricts() {
        return chosen.getOrDefault(TermKind.DISTRICT, List.of());
    }

    public void setDistricts(List<String> ids) {
        chosen.put(TermKind.DISTRICT, ids);
    }

    public @Nullable PartnerId getPartner() {
        return partner;
    }

    public void setPartner(@Nullable PartnerId partner) {
        this.partner = partner;
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getRemit() {
        return remit;
    }

    public void setRemit(String remit) {
        this.remit = remit;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String mailbox) {
        this.mailbox = mailbox;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getDeputyContact() {
        return deputyContact;
    }

    public void setDeputyContact(String deputyContact) {
        this.deputyContact = deputyContact;
    }

    public @Nullable PersonId getDeputyPerson() {
        return deputyPerson;
    }

    public void setDeputyPerson(@Nullable PersonId deputyPerson) {
        this.deputyPerson = deputyPerson;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public @Nullable PersonId getOwner() {
        return owner;
    }

    public void setOwner(@Nullable PersonId owner) {
        this.owner = owner;
    }
}
