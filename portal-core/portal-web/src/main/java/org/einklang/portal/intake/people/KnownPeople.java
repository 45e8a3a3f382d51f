package org.einklang.portal.intake.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.text.Folded;
import org.jspecify.annotations.Nullable;

/** Partners, units and people that a cooperation knows before an import. Names are compared as lists compare them. */
final class KnownPeople {

    private final List<Organisation> partners;
    private final Map<String, List<Place>> units;
    private final Map<String, List<Somebody>> people;
    private final Map<Long, Somebody> byNumber;

    /**
     * A partner.
     *
     * @param id its number
     * @param name its name
     * @param shortName its short name
     */
    record Organisation(long id, String name, String shortName) {}

    /**
     * A unit.
     *
     * @param id its number
     * @param partner number of its partner
     * @param name its name
     * @param lead number of its lead, 0 without one
     */
    record Place(long id, long partner, String name, long lead) {}

    /**
     * A person.
     *
     * @param id number
     * @param partner number of the partner
     * @param unit number of the unit, 0 without one
     * @param name of the person
     * @param function what they do
     * @param phone telephone number
     * @param mail mail address
     * @param gone whether the last day lies behind
     */
    record Somebody(
            long id, long partner, long unit, String name, String function, String phone, String mail, boolean gone) {}

    KnownPeople(List<Organisation> partners, List<Place> units, List<Somebody> people) {
        this.partners = partners;
        this.units = units.stream().collect(Collectors.groupingBy(unit -> unitKey(unit.partner(), unit.name())));
        this.people = people.stream().collect(Collectors.groupingBy(one -> Folded.of(one.mail())));
        this.byNumber = people.stream().collect(Collectors.toMap(Somebody::id, one -> one));
    }

    static String unitKey(long partner, String name) {
        return partner + " " + Folded.of(name);
    }

    @Nullable
    Long partner(String name) {
        String wanted = Folded.of(name);
        return partners.stream()
                .filter(one -> Folded.of(one.name()).equals(wanted)
                        || Folded.of(one.shortName()).equals(wanted))
                .map(Organisation::id)
                .findFirst()
                .orElse(null);
    }

    /** The short names, as a fault names what would be right. */
    String partnerNames() {
        return partners.stream().map(Organisation::shortName).collect(Collectors.joining(", "));
    }

    int units(long partner, String name) {
        return units.getOrDefault(unitKey(partner, name), List.of()).size();
    }

    List<Somebody> people(String mail) {
        return people.getOrDefault(Folded.of(mail), List.of());
    }

    /** Whether a line says nothing new about a person. */
    boolean knows(long person, PersonLine line) {
        Somebody one = Objects.requireNonNull(byNumber.get(person));
        List<Place> place = units.getOrDefault(unitKey(one.partner(), line.unit()), List.of());
        boolean sameUnit =
                line.unit().isEmpty() || (place.size() == 1 && place.get(0).id() == one.unit());
        boolean sameLead = !line.leads() || (place.size() == 1 && place.get(0).lead() == person);
        return one.name().equals(line.name())
                && (line.function().isEmpty() || one.function().equals(line.function()))
                && (line.phone().isEmpty() || one.phone().equals(line.phone()))
                && sameUnit
                && sameLead;
    }
}
