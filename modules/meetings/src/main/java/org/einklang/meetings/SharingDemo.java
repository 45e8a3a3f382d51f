package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.sharing.MinutesSharing;

/** The steering group shares minutes: the oldest ones and some later ones with a working group, those after with the agency. */
@ApplicationScoped
class SharingDemo implements DemoData {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Directory directory;

    @Inject
    private MinutesSharing sharing;

    /** After the meetings, by its name. */
    @Override
    public String module() {
        return MeetingsModule.ID + "-sharing";
    }

    @Override
    public void plant(DemoWorld world) {
        List<Meeting> closed = entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.state = :closed order by m.starts",
                        Meeting.class)
                .setParameter("body", world.body("stg").value())
                .setParameter("closed", MeetingState.CLOSED)
                .getResultList();
        Set<PartnerId> agency = directory.partnersOf(world.cooperation()).entrySet().stream()
                .filter(one -> one.getValue().startsWith("Agentur"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        acting.as(
                world.person("schrift.stadt"),
                PortalTime.instantOf(world.today().minusDays(4), LocalTime.of(8, 30)),
                () -> {
                    sharing.share(closed.get(0).id(), Set.of(world.body("ausb")), Set.of());
                    sharing.share(closed.get(closed.size() - 3).id(), Set.of(world.body("ausb")), Set.of());
                    sharing.share(closed.get(closed.size() - 2).id(), Set.of(), agency);
                });
    }
}
