package org.einklang.portal.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.deadline.BodyMeetings;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.body.BodyFile;
import org.einklang.portal.body.BodyRhythm;
import org.einklang.portal.body.BodyRhythms;
import org.einklang.portal.directory.BodyCards;
import org.einklang.portal.directory.CorePermission;

/**
 * Whether bodies meet as often as was agreed: of the own one for who sits in it, of all for those who steer: coordination,
 * evaluation, chairs and the sponsors. The same few statements for one body and for hundreds.
 */
@ApplicationScoped
public class CadenceReading {

    @Inject
    private Access access;

    @Inject
    private BodyCards bodies;

    @Inject
    private BodyRhythms rhythms;

    @Inject
    private KnownMeetings meetings;

    @Inject
    private Holidays holidays;

    @Inject
    private Clock clock;

    /** Whether the person who acts may see it of all bodies; nobody with a limited view may. */
    public boolean maySeeAll(CooperationId here) {
        if (!access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here))) {
            return false;
        }
        return access.may(CadencePermission.SEE_ALL_CADENCES, Scope.cooperation(here))
                || !access.bodiesWhere(CadencePermission.SEE_ALL_CADENCES, here).isEmpty()
                || bodies.anyHasLevel(here, access.bodiesWhere(CadencePermission.SEE_CADENCE, here), BodyLevel.SPONSOR);
    }

    /** All bodies of the cooperation that are at work, by name. @throws NotVisible for those who may not see it of all */
    public List<CadenceLight> all(CooperationId here) {
        if (!maySeeAll(here)) {
            throw new NotVisible(access.me() + " does not steer in " + here);
        }
        return lights(here, rhythms.atWork(here));
    }

    /** One body; empty for an archived or external one, and for those who may not see it. */
    public Optional<CadenceLight> of(BodyFile file) {
        BodyCard body = file.body();
        if (file.archivedOn() != null || body.level() == BodyLevel.EXTERNAL || !maySee(body)) {
            return Optional.empty();
        }
        return lights(body.cooperation(), List.of(BodyRhythms.of(file))).stream()
                .findFirst();
    }

    /** The same of a body of which only this is known. */
    Optional<CadenceLight> of(BodyCard body) {
        return maySee(body)
                ? rhythms.atWork(body).stream()
                        .flatMap(rhythm -> lights(body.cooperation(), List.of(rhythm)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Where the person who acts may plan a meeting of the body. */
    Optional<String> planning(BodyCard body) {
        return meetings.planning(body);
    }

    private boolean maySee(BodyCard body) {
        return access.may(CadencePermission.SEE_CADENCE, Scope.body(body.cooperation(), body.id()))
                || maySeeAll(body.cooperation());
    }

    private List<CadenceLight> lights(CooperationId here, List<BodyRhythm> bodies) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        PublicHolidays free = holidays.of(here);
        List<BodyId> ids = bodies.stream().map(one -> one.body().id()).toList();
        Optional<Map<BodyId, BodyMeetings.Days>> known = meetings.days(here, ids, clock.instant());
        return bodies.stream()
                .map(one -> CadenceLight.of(
                        one,
                        known.map(days -> days.getOrDefault(one.body().id(), BodyMeetings.Days.NONE))
                                .orElse(null),
                        today,
                        free))
                .toList();
    }
}
