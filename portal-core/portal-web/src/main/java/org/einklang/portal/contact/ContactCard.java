package org.einklang.portal.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as people see it.
 *
 * @param contact the entry
 * @param name of the person or office
 * @param partnerName short name of the partner
 * @param partnerPosition place of the partner in lists
 * @param mail address of person or office, from the directory if the entry has none
 * @param terms what it belongs to, each kind in its order
 * @param ownerName who keeps it current
 * @param deputy who stands in, if anybody
 * @param freshness how current it is
 * @param left whether the person who is responsible has left
 */
public record ContactCard(
        Contact contact,
        String name,
        String partnerName,
        int partnerPosition,
        String mail,
        List<TermCard> terms,
        String ownerName,
        @Nullable Deputy deputy,
        Freshness freshness,
        boolean left) {

    /**
     * Who stands in.
     *
     * @param name of the person or office
     * @param key key of the contact, empty if it is a person without one
     * @param left whether that person has left
     */
    public record Deputy(String name, String key, boolean left) {}

    /** Key in addresses. */
    public String key() {
        return contact.shortKey();
    }

    /** For which partner. */
    public PartnerId partner() {
        return contact.partner();
    }

    /** What they do there. */
    public String function() {
        return contact.function();
    }

    /** For what they are responsible. */
    public String remit() {
        return contact.remit();
    }

    /** How they are reached. */
    public Reach reach() {
        return contact.reach();
    }

    /** The terms of one kind. */
    public List<TermCard> terms(TermKind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }

    /** The names of the terms of one kind in this language. */
    public String termNames(TermKind kind, Locale locale) {
        return terms(kind).stream().map(term -> term.name(locale)).collect(Collectors.joining(", "));
    }

    /** Whether it still helps somebody who takes it along: the person is there, or others read the mailbox. */
    public boolean isOfUse() {
        return !left || !reach().mailbox().isEmpty();
    }

    /** Whether it has this term. */
    boolean has(String termId) {
        return terms.stream().anyMatch(term -> String.valueOf(term.id().value()).equals(termId));
    }

    static String nameOf(Contact contact, Map<PersonId, PersonCard> people, String gone) {
        PersonId person = contact.person();
        return person == null
                ? contact.office()
                : Optional.ofNullable(people.get(person)).map(PersonCard::name).orElse(gone);
    }
}
