package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.api.term.TermCard;
import org.einklang.api.term.TermId;
import org.einklang.api.term.Terms;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.item.StoredIds;
import org.jspecify.annotations.Nullable;

/** Contacts by person or office, remit, function, partner and the shared terms that they belong to. */
@ApplicationScoped
class FindableContacts implements SearchSource {

    static final String TYPE = "contact";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String kind() {
        return "core.search.kind.contact";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, Contact.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, Contact.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        List<Long> numbers = StoredIds.numbers(ids);
        Map<Long, List<TermId>> termsOf = entities.createQuery(
                        "select c.id, t from Contact c join c.terms t where c.id in :ids", Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> new TermId((Long) row[1]), Collectors.toList())));
        Map<TermId, TermCard> cards = terms.resolve(
                termsOf.values().stream().flatMap(List::stream).collect(Collectors.toSet()),
                PortalTime.dayOf(clock.instant()));
        return entities.createQuery(
                        "select c, r, p.name from Contact c join Partner r on r.id = c.partnerId"
                                + " left join Person p on p.id = c.personId where c.id in :ids",
                        Object[].class)
                .setParameter("ids", numbers)
                .getResultStream()
                .map(row -> contact(
                        (Contact) row[0],
                        (Partner) row[1],
                        (String) row[2],
                        termsOf.getOrDefault(((Contact) row[0]).id(), List.of()).stream()
                                .map(cards::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static Findable contact(
            Contact contact, Partner partner, @Nullable String person, List<TermCard> ofContact) {
        Findable found = Findable.of(contact.ref(), contact.cooperation(), person == null ? contact.office() : person)
                .text(contact.remit())
                .text(Stream.of(contact.function(), partner.name())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .text(ofContact.stream().map(TermCard::german).collect(Collectors.joining(", ")))
                .words(
                        partner.shortName(),
                        contact.reach().mailbox(),
                        contact.reach().phone())
                .dependsOn(new ItemRef("core", "partner", String.valueOf(partner.id())))
                .seenBy(ContactPermission.SEE_CONTACTS, Scope.cooperation(contact.cooperation()));
        ofContact.forEach(term -> found.words(term.name(Locale.ENGLISH))
                .dependsOn(new ItemRef("core", "term", String.valueOf(term.id().value()))));
        return contact.person() == null ? found : found.people(Set.of(contact.person()));
    }
}
