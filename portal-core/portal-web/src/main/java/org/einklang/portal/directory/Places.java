package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.UnitId;
import org.einklang.api.table.Choice;
import org.einklang.portal.directory.UnitTree.Branch;

/** Where people of a cooperation can work: for fields and filters that offer partners with their units. */
@ApplicationScoped
public class Places {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private DirectoryReading reading;

    @Inject
    private Belonging belonging;

    /**
     * A partner, or one of its units.
     *
     * @param partner which partner
     * @param unit which unit
     */
    public record Place(PartnerId partner, Optional<UnitId> unit) {

        /** As a field sends it. */
        public String value() {
            return unit.map(one -> "u" + one.value()).orElse("p" + partner.value());
        }
    }

    /** Each partner, followed by its units as a tree. */
    public List<Choice> choices(CooperationId cooperation) {
        List<Choice> choices = new ArrayList<>();
        List<Partner> partners = reading.partners(cooperation);
        Map<Long, UnitTree> trees = trees(partners);
        for (Partner partner : partners) {
            choices.add(new Choice(new Place(partner.partnerId(), Optional.empty()).value(), partner.shortName()));
            for (Branch branch : branches(trees, partner)) {
                choices.add(new Choice("u" + branch.unit().id(), "\u2013 " + branch.indented()));
            }
        }
        return choices;
    }

    /** The units of all partners by their numbers, with the partner's short name before. */
    public List<Choice> units(List<Partner> partners) {
        Map<Long, UnitTree> trees = trees(partners);
        return partners.stream()
                .flatMap(partner -> branches(trees, partner).stream()
                        .map(branch -> Choice.of(
                                branch.unit().id(),
                                partner.shortName() + ": " + branch.unit().name())))
                .toList();
    }

    /** The place that a field sent. @throws NotVisible if it does not belong to the cooperation */
    public Place place(CooperationId cooperation, String value) {
        if (!value.matches("[pu][1-9][0-9]{0,17}")) {
            throw new NotVisible("no place " + value);
        }
        long number = Long.parseLong(value.substring(1));
        if (value.startsWith("p")) {
            return new Place(
                    belonging.partner(cooperation, new PartnerId(number)).partnerId(), Optional.empty());
        }
        Unit unit = belonging.unit(cooperation, new UnitId(number));
        return new Place(new PartnerId(unit.partnerId()), Optional.of(unit.unitId()));
    }

    private static List<Branch> branches(Map<Long, UnitTree> trees, Partner partner) {
        UnitTree tree = trees.get(partner.id());
        return tree == null ? List.of() : tree.branches();
    }

    private Map<Long, UnitTree> trees(List<Partner> partners) {
        return entities.createQuery("select u from Unit u where u.partnerId in :partners", Unit.class)
                .setParameter("partners", partners.stream().map(Partner::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Unit::partnerId, Collectors.collectingAndThen(Collectors.toList(), UnitTree::new)));
    }
}
