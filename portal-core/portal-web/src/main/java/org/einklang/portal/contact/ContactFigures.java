package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.report.Category;
import org.einklang.api.report.Dimension;
import org.einklang.api.report.Figure;
import org.einklang.api.report.Measure;
import org.einklang.api.report.Report;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.BodyCards;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;

/**
 * How current the entries of each partner are, and when they were last confirmed; for the coordination, the evaluation and
 * the steering groups. Who is responsible for what everybody may know, so small numbers are shown.
 */
@ApplicationScoped
public class ContactFigures {

    private static final String ALL = "all";
    private static final String EARLIER = "earlier";
    private static final int QUARTERS = 6;
    private static final int YEARS = 3;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private DirectoryReading partners;

    @Inject
    private StoredDirectory stored;

    @Inject
    private BodyCards bodies;

    @Inject
    private ContactPeriod period;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** Whether the person who looks may see them: by a role in the cooperation, or as a member of a steering group. */
    public boolean isVisible(CooperationId here) {
        return access.may(ContactPermission.SEE_CONTACT_REPORT, Scope.cooperation(here))
                || bodies.anyHasLevel(
                        here, access.bodiesWhere(ContactPermission.SEE_CONTACT_REPORT, here), BodyLevel.STEERING);
    }

    /** All entries as they stand today, or those that were last confirmed in a year. */
    List<Category> periods() {
        int year = today().getYear();
        return Stream.concat(
                        Stream.of(new Category(ALL, texts.get("contacts.report.all"))),
                        IntStream.range(0, YEARS)
                                .mapToObj(back -> String.valueOf(year - back))
                                .map(one -> new Category(one, texts.get("contacts.report.year", one))))
                .toList();
    }

    /** The figures; two statements for the entries. @throws NotVisible for those who may not see them */
    Report of(CooperationId here, String chosen) {
        if (!isVisible(here)) {
            throw new NotVisible("no report on contacts for " + access.me());
        }
        LocalDate today = today();
        int months = period.months(here);
        List<Partner> order = partners.partners(here);
        Set<Long> known = order.stream().map(Partner::id).collect(Collectors.toSet());
        List<Figure> figures = Stream.of(true, false)
                .flatMap(left -> counted(here, left, today)
                        .filter(row -> known.contains((Long) row[0]))
                        .filter(row ->
                                chosen.equals(ALL) || chosen.equals(String.valueOf(((LocalDate) row[1]).getYear())))
                        .map(row -> figure((Long) row[0], (LocalDate) row[1], (Long) row[2], left, months, today)))
                .toList();
        return new Report(
                List.of(Measure.count("entries", "contacts.report.entries")),
                List.of(
                        new Dimension(
                                "partner",
                                "contacts.partner",
                                expected(here, order, figures).stream()
                                        .map(partner -> Category.of(partner.id(), partner.shortName()))
                                        .toList()),
                        new Dimension(
                                "light",
                                "contacts.state",
                                Stream.of(Freshness.Light.values())
                                        .map(light -> Category.of(light, texts.get("contacts.light." + light)))
                                        .toList()),
                        new Dimension("quarter", "contacts.report.quarter", quarters(today))),
                figures,
                false);
    }

    /** How many entries were last confirmed when, by partner: those that name somebody who has left, or the others. */
    private Stream<Object[]> counted(CooperationId here, boolean left, LocalDate today) {
        return entities.createQuery(
                        "select c.partnerId, c.confirmedOn, count(c) from Contact c where c.cooperationId = :here and "
                                + (left ? "" : "not ") + ContactPeople.NAMES_LEFT
                                + " group by c.partnerId, c.confirmedOn",
                        Object[].class)
                .setParameter("here", here.value())
                .setParameter("today", today)
                .getResultStream();
    }

    /** From a partner with a limited view nobody expects an entry, but it may have some. */
    private List<Partner> expected(CooperationId here, List<Partner> order, List<Figure> figures) {
        Set<PartnerId> limited = stored.partnersWithLimitedView(here);
        Set<String> named =
                figures.stream().map(figure -> figure.codes().get(0)).collect(Collectors.toSet());
        return order.stream()
                .filter(partner ->
                        !limited.contains(partner.partnerId()) || named.contains(String.valueOf(partner.id())))
                .toList();
    }

    private static Figure figure(
            long partner, LocalDate confirmed, long number, boolean left, int months, LocalDate today) {
        Freshness.Light light = left
                ? Freshness.Light.OVERDUE
                : Freshness.of(confirmed, months, today).light();
        return Figure.of(
                number,
                String.valueOf(partner),
                light.name(),
                first(today).isAfter(confirmed) ? EARLIER : code(confirmed));
    }

    private List<Category> quarters(LocalDate today) {
        List<Category> quarters = new ArrayList<>(List.of(new Category(EARLIER, texts.get("contacts.report.earlier"))));
        LocalDate day = first(today);
        for (int i = 0; i < QUARTERS; i++) {
            quarters.add(new Category(
                    code(day),
                    texts.get(
                            "contacts.report.quarter_of",
                            String.valueOf(day.getYear()),
                            day.get(IsoFields.QUARTER_OF_YEAR))));
            day = day.plusMonths(3);
        }
        return quarters;
    }

    /** The first day of the first quarter that is shown for itself. */
    private static LocalDate first(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3L * (QUARTERS - 1));
    }

    private static String code(LocalDate day) {
        return day.getYear() + "-" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
