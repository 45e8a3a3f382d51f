package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.Reason;
import org.einklang.portal.access.Standing.Held;

/** Tells where a role holds and how somebody came to it: "Gilt in: Steuerungsgruppe, weil Vorsitz seit 10.03.2024". */
@ApplicationScoped
public class GroundsInWords {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private RightsInWords words;

    @Inject
    private Texts texts;

    /**
     * The names of what is spoken of.
     *
     * @param bodies by number
     * @param partners by number
     * @param units by number
     * @param people by id
     */
    record Names(
            Map<Long, String> bodies,
            Map<Long, String> partners,
            Map<Long, String> units,
            Map<PersonId, String> people) {}

    /** The names of everything in these roles: one statement for each kind of thing that occurs. */
    Names names(Collection<Held> roles) {
        Map<Long, String> bodies = new HashMap<>();
        directory
                .bodies(roles.stream()
                        .filter(held -> held.body() != 0)
                        .map(held -> new BodyId(held.body()))
                        .collect(Collectors.toSet()))
                .forEach((id, card) -> bodies.put(id.value(), card.name()));
        Map<PersonId, String> people = new HashMap<>();
        directory
                .people(roles.stream().flatMap(GroundsInWords::whom).collect(Collectors.toSet()))
                .values()
                .forEach((PersonCard card) -> people.put(card.id(), card.name()));
        return new Names(
                bodies,
                named("select p.id, p.shortName from Partner p where p.id in :ids", roles, Held::partner),
                named("select u.id, u.name from Unit u where u.id in :ids", roles, Held::unit),
                people);
    }

    /** Where the role holds, and why. */
    String told(Held held, Names names) {
        return texts.get("rights.ground", where(held, names), why(held, names));
    }

    private String where(Held held, Names names) {
        return switch (held.role().kind()) {
            case INSTALLATION -> texts.get("rights.where.installation");
            case COOPERATION -> texts.get("rights.where.cooperation");
            case PARTNER -> texts.get("rights.where.partner", name(names.partners(), held.partner()));
            case UNIT -> texts.get("rights.where.unit", name(names.units(), held.unit()));
            case BODY -> texts.get("rights.where.body", name(names.bodies(), held.body()));
            case ITEM -> texts.get("rights.where.own");
        };
    }

    private String why(Held held, Names names) {
        String role = words.name(held.role());
        Reason reason = held.reason();
        if (reason instanceof Reason.Deputising deputising) {
            String whom = name(names.people(), deputising.whom());
            return deputising
                    .until()
                    .map(day -> texts.get("rights.why.deputising_until", whom, day(day)))
                    .orElseGet(() -> texts.get("rights.why.deputising", whom));
        } else if (reason instanceof Reason.Given given) {
            String by = given.by().map(person -> name(names.people(), person)).orElse("");
            return by.isEmpty() ? since(role, given.since()) : since(role, given.since()) + texts.get("rights.by", by);
        } else if (reason instanceof Reason.ByGroup group) {
            return texts.get("rights.why.group", role, day(group.since()));
        } else if (reason instanceof Reason.Seated seated) {
            return since(role, seated.since());
        } else if (reason instanceof Reason.Leading leading) {
            return since(role, leading.since());
        } else if (reason instanceof Reason.Owning) {
            return texts.get("rights.why.owning");
        }
        return texts.get("rights.why.belonging");
    }

    private String since(String role, Optional<LocalDate> day) {
        return day.map(first -> texts.get("rights.why.since", role, day(first)))
                .orElseGet(() -> texts.get("rights.why.role", role));
    }

    private String day(LocalDate day) {
        return PortalTime.shortDay(day, texts.locale());
    }

    private <K> String name(Map<K, String> names, K key) {
        return names.getOrDefault(key, texts.get("rights.nameless"));
    }

    private static Stream<PersonId> whom(Held held) {
        if (held.reason() instanceof Reason.Deputising deputising) {
            return Stream.of(deputising.whom());
        }
        return held.reason() instanceof Reason.Given given ? given.by().stream() : Stream.empty();
    }

    private Map<Long, String> named(String query, Collection<Held> roles, ToLongFunction<Held> number) {
        List<Long> ids = roles.stream()
                .mapToLong(number)
                .filter(id -> id != 0)
                .distinct()
                .boxed()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(query, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
