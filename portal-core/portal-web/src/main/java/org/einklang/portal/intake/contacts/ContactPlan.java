package org.einklang.portal.intake.contacts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermId;
import org.einklang.api.text.ClientData;
import org.einklang.portal.contact.ContactEntry;
import org.einklang.portal.contact.Holder;
import org.einklang.portal.contact.Reach;
import org.einklang.portal.intake.contacts.KnownContacts.Somebody;
import org.jspecify.annotations.Nullable;

/**
 * What an import of contacts would do, line by line, without doing it: which are new, which stand there already, and what is
 * wrong with the others. What an entry has to be, it says itself; here is only found out who and what is meant.
 */
public final class ContactPlan {

    private final KnownContacts known;
    private final Map<String, Integer> before = new HashMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    /** What becomes of a line. */
    public enum Outcome {
        /** A contact is taken in. */
        NEW,
        /** Somebody is responsible for the same already. */
        SAME,
        /** Something is wrong. */
        FAULTY
    }

    /** Something wrong with a line: where, and the text that says what to do. */
    public record Fault(ContactColumn column, String key, List<Object> arguments) {

        static Fault of(ContactColumn column, String key, Object... arguments) {
            return new Fault(column, key, List.of(arguments));
        }
    }

    /** A line and what becomes of it; a new one with its entry, and who keeps it. */
    record Verdict(
            ContactLine line,
            Outcome outcome,
            List<Fault> faults,
            @Nullable ContactEntry entry,
            @Nullable PersonId owner) {}

    ContactPlan(KnownContacts known) {
        this.known = known;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    long count(Outcome outcome) {
        return verdicts.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** Judges the next line. */
    void add(ContactLine line) {
        List<Fault> faults = new ArrayList<>();
        Optional<PartnerId> partner = partner(line, faults);
        Optional<Somebody> person = partner.flatMap(of -> somebody(line, ContactColumn.PERSON, of, faults));
        Optional<PersonId> owner = partner.flatMap(of -> owner(line, of, person, faults));
        Set<TermId> terms = terms(line, faults);
        noClients(line, faults);
        ContactEntry entry = faults.isEmpty()
                ? entry(line, partner.orElseThrow(), person.map(Somebody::id).orElse(null), terms, faults)
                : null;
        if (entry != null) {
            Integer twin = before.putIfAbsent(KnownContacts.sign(entry), line.number());
            if (twin != null) {
                faults.add(Fault.of(ContactColumn.REMIT, "contacts.import.fault.twice", twin));
            }
        }
        Outcome outcome =
                !faults.isEmpty() || entry == null ? Outcome.FAULTY : known.has(entry) ? Outcome.SAME : Outcome.NEW;
        verdicts.add(new Verdict(line, outcome, faults, entry, owner.orElse(null)));
    }

    private Optional<PartnerId> partner(ContactLine line, List<Fault> faults) {
        String name = line.get(ContactColumn.PARTNER);
        List<KnownContacts.Organisation> found = known.partners(name);
        if (found.size() == 1) {
            return Optional.of(found.get(0).id());
        }
        String key = name.isEmpty() ? "people.import.fault.partner_missing" : "people.import.fault.partner_unknown";
        faults.add(Fault.of(ContactColumn.PARTNER, key, known.partnerNames()));
        return Optional.empty();
    }

    /** The person of the partner whom the column names, if it names one. */
    private Optional<Somebody> somebody(ContactLine line, ContactColumn column, PartnerId of, List<Fault> faults) {
        String name = line.get(column);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Somebody> found = known.people(of, name);
        if (found.size() != 1) {
            String key = found.isEmpty() ? "contacts.import.fault.nobody" : "contacts.import.fault.several";
            faults.add(Fault.of(column, key, name));
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    /** Who keeps it: who is named for that, else the contact. */
    private Optional<PersonId> owner(ContactLine line, PartnerId of, Optional<Somebody> person, List<Fault> faults) {
        int known = faults.size();
        Optional<Somebody> named = somebody(line, ContactColumn.OWNER, of, faults);
        if (faults.size() > known) {
            return Optional.empty();
        }
        Optional<Somebody> owner = named.or(() -> person);
        if (owner.filter(Somebody::account).isEmpty()) {
            faults.add(Fault.of(ContactColumn.OWNER, "contacts.import.fault.owner"));
        }
        return owner.map(Somebody::id);
    }

    private Set<TermId> terms(ContactLine line, List<Fault> faults) {
        Set<TermId> terms = new HashSet<>();
        for (String name : line.terms()) {
            List<TermId> found = known.terms(name);
            if (found.isEmpty()) {
                faults.add(Fault.of(ContactColumn.TERMS, "contacts.import.fault.term", name));
            }
            terms.addAll(found);
        }
        return terms;
    }

    /** A table has no field at which somebody could tick that it is about nobody. */
    private static void noClients(ContactLine line, List<Fault> faults) {
        for (ContactColumn column : List.of(ContactColumn.REMIT, ContactColumn.HOURS)) {
            if (!ClientData.in(line.get(column)).isEmpty()) {
                faults.add(Fault.of(column, "contacts.import.fault.client"));
            }
        }
    }

    private static @Nullable ContactEntry entry(
            ContactLine line, PartnerId partner, @Nullable PersonId person, Set<TermId> terms, List<Fault> faults) {
        try {
            return new ContactEntry(
                    new Holder(partner, person, line.get(ContactColumn.OFFICE), line.get(ContactColumn.FUNCTION)),
                    line.get(ContactColumn.REMIT),
                    terms,
                    new Reach(
                            line.get(ContactColumn.PHONE),
                            line.get(ContactColumn.MAIL),
                            line.get(ContactColumn.MAILBOX),
                            line.get(ContactColumn.HOURS)),
                    null,
                    null,
                    1);
        } catch (RuleViolation wrong) {
            faults.add(new Fault(column(wrong), wrong.key(), wrong.arguments()));
            return null;
        }
    }

    private static ContactColumn column(RuleViolation wrong) {
        return wrong.field()
                .map(field -> ContactColumn.valueOf(field.toUpperCase(Locale.ROOT)))
                .orElse(ContactColumn.REMIT);
    }
}
