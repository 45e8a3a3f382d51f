package org.einklang.portal.intake.contacts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.text.Folded;
import org.einklang.portal.contact.ContactEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperation knows before contacts come in.
 *
 * @param partners its partners
 * @param people their people
 * @param terms its shared terms
 * @param entries what stands in the overview already, as {@link #sign} writes it
 */
record KnownContacts(List<Organisation> partners, List<Somebody> people, List<TermCard> terms, Set<String> entries) {

    /** A partner. */
    record Organisation(PartnerId id, String name, String shortName) {}

    /** A person. @param account whether they have one and take part, and so can keep an entry */
    record Somebody(PersonId id, PartnerId partner, String name, String mail, boolean account) {}

    List<Organisation> partners(String name) {
        String wanted = Folded.of(name);
        return partners.stream()
                .filter(one -> Folded.of(one.name()).equals(wanted)
                        || Folded.of(one.shortName()).equals(wanted))
                .toList();
    }

    String partnerNames() {
        return partners.stream().map(Organisation::shortName).collect(Collectors.joining(", "));
    }

    /** People of a partner who are called so, or have this address. */
    List<Somebody> people(PartnerId partner, String nameOrMail) {
        String wanted = Folded.of(nameOrMail);
        return people.stream()
                .filter(one -> one.partner().equals(partner))
                .filter(one -> Folded.of(one.name()).equals(wanted)
                        || Folded.of(one.mail()).equals(wanted))
                .toList();
    }

    List<TermId> terms(String name) {
        String wanted = Folded.of(name);
        return terms.stream()
                .filter(term -> Folded.of(term.german()).equals(wanted)
                        || Folded.of(term.english()).equals(wanted))
                .map(TermCard::id)
                .toList();
    }

    /** Whether somebody stands there for the same. */
    boolean has(ContactEntry entry) {
        return entries.contains(sign(entry));
    }

    /** Who is responsible for what: two entries that say the same about that are the same. */
    static String sign(ContactEntry entry) {
        PersonId person = entry.holder().person();
        return sign(
                entry.holder().partner().value(),
                person == null ? null : person.value(),
                Folded.of(entry.holder().office()),
                entry.remit());
    }

    static String sign(long partner, @Nullable Long person, String office, String remit) {
        return partner + "|" + (person == null ? office : person) + "|" + Folded.of(remit);
    }
}
