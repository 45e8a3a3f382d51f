package org.einklang.portal.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/** What the fields for persons, bodies and partners offer: those of the cooperation that the page belongs to. */
@Named
@RequestScoped
public class DirectoryFields {

    private static final int MOST = 10;

    @Inject
    private Access access;

    @Inject
    private DirectoryReading reading;

    @Inject
    private Directory directory;

    @Inject
    private AddressedRequest address;

    @Inject
    private MyCooperations mine;

    private final Map<PersonId, PersonCard> seen = new HashMap<>();

    /** The people that what was typed may mean, ten at most. */
    List<PersonCard> people(String typed) {
        List<PersonCard> people = wholeCooperation()
                .map(here -> reading.peopleLike(here, typed, MOST))
                .orElse(List.of());
        people.forEach(card -> seen.put(card.id(), card));
        return people;
    }

    /** The one person who is meant: the only one whom it fits, or the only one who is called just that. */
    public Optional<PersonId> only(String typed) {
        List<PersonId> people = people(typed).stream().map(PersonCard::id).toList();
        List<PersonId> exact = people.stream()
                .filter(person -> isCalled(person, typed.strip()))
                .toList();
        List<PersonId> meant = exact.isEmpty() ? people : exact;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private boolean isCalled(PersonId person, String name) {
        return label(person).equalsIgnoreCase(name)
                || label(person).toLowerCase(Locale.GERMAN).startsWith(name.toLowerCase(Locale.GERMAN) + " · ");
    }

    /** How a person is written in the field. */
    public String label(@Nullable PersonId person) {
        if (person == null) {
            return "";
        }
        PersonCard card = seen.computeIfAbsent(person, directory::person);
        return card.name() + " · " + card.partnerName();
    }

    /** The bodies of the cooperation. */
    public List<BodyCard> getBodies() {
        return cooperation().map(reading::bodies).orElse(List.of());
    }

    /** The partners of the cooperation. */
    public List<Partner> getPartners() {
        return wholeCooperation().map(reading::partners).orElse(List.of());
    }

    /** The same for those who see all of it. */
    private Optional<CooperationId> wholeCooperation() {
        return cooperation().filter(here -> access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here)));
    }

    /** Whose people are offered; outside of cooperations those of the first one, and none to who belongs nowhere. */
    private Optional<CooperationId> cooperation() {
        return address.isInCooperation()
                ? Optional.of(address.cooperation().id())
                : mine.all().stream().findFirst().map(CooperationCard::id);
    }
}
