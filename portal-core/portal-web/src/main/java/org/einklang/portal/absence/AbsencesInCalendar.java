package org.einklang.portal.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.einklang.api.access.Access;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;

/** When the person who looks is away; the absences of others stand on their pages, and are nothing for a calendar. */
@ApplicationScoped
class AbsencesInCalendar implements CalendarSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public Set<CalendarKind> kinds() {
        return Set.of(CalendarKind.ABSENCE);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuery query) {
        PersonId me = access.me();
        String page = addresses.page(query.cooperation(), "people", String.valueOf(me.value()));
        return entities.createQuery(
                        "select a from Absence a where a.personId = :me and a.from <= :last and a.until >= :first"
                                + " order by a.from, a.id",
                        Absence.class)
                .setParameter("me", me.value())
                .setParameter("first", PortalTime.dayOf(query.from()))
                .setParameter("last", PortalTime.dayOf(query.until().minusNanos(1)))
                .setMaxResults(query.limit())
                .getResultStream()
                .map(absence -> CalendarEntry.on(
                                CalendarKind.ABSENCE,
                                "absence-" + absence.id() + "@einklang",
                                texts.get(query.locale(), "calendar.absence"),
                                absence.from(),
                                absence.until())
                        .address(page)
                        .own())
                .toList();
    }
}
