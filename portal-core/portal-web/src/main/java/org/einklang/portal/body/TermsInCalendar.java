package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.people.BodyId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.portal.directory.CorePermission;

/**
 * Seats and mandates whose term ends: one's own, and those of others for who has to see to it that they are filled, that is
 * the coordinator, and chair and secretary of the body. All of these may see the seats on the page of the body.
 */
@ApplicationScoped
class TermsInCalendar implements CalendarSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Override
    public Set<CalendarKind> kinds() {
        return Set.of(CalendarKind.TERM);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuery query) {
        return ending(query).getResultStream().map(row -> entry(row, query)).toList();
    }

    private TypedQuery<Object[]> ending(CalendarQuery query) {
        Scope here = Scope.cooperation(query.cooperation());
        boolean all = access.may(CorePermission.KEEP_DIRECTORY, here);
        Set<BodyId> kept = access.may(CorePermission.SEE_DIRECTORY, here)
                ? access.bodiesWhere(CorePermission.APPOINT_BODY, query.cooperation())
                : Set.of();
        String whose =
                all ? "" : kept.isEmpty() ? " and m.personId = :me" : " and (m.personId = :me or m.bodyId in :kept)";
        LocalDate today = PortalTime.dayOf(clock.instant());
        LocalDate first = PortalTime.dayOf(query.from());
        TypedQuery<Object[]> statement = entities.createQuery(
                        "select m.id, m.until, m.personId, p.name, b.id, b.shortKey, b.name from Membership m"
                                + " join Body b on b.id = m.bodyId join Person p on p.id = m.personId"
                                + " where b.cooperationId = :here and m.standsInFor is null and m.until >= :first"
                                + " and m.until <= :last" + whose + " order by m.until, m.id",
                        Object[].class)
                .setParameter("here", query.cooperation().value())
                .setParameter("first", first.isBefore(today) ? today : first)
                .setParameter("last", PortalTime.dayOf(query.until().minusNanos(1)))
                .setMaxResults(query.limit());
        if (!all) {
            statement.setParameter("me", access.me().value());
            if (!kept.isEmpty()) {
                statement.setParameter("kept", kept.stream().map(BodyId::value).toList());
            }
        }
        return statement;
    }

    private CalendarEntry entry(Object[] row, CalendarQuery query) {
        boolean own = row[2].equals(access.me().value());
        LocalDate day = (LocalDate) row[1];
        CalendarEntry entry = CalendarEntry.on(
                        CalendarKind.TERM,
                        "term-" + row[0] + "@einklang",
                        own
                                ? texts.get(query.locale(), "calendar.term.own", row[6])
                                : texts.get(query.locale(), "calendar.term.of", row[3], row[6]),
                        day,
                        day)
                .body(new BodyId((Long) row[4]))
                .address(addresses.page(query.cooperation(), "bodies", (String) row[5]));
        return own ? entry.own() : entry;
    }
}
