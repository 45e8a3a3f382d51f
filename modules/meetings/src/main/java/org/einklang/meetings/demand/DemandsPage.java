package org.einklang.meetings.demand;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** {@code demands}: what was demanded in the bodies of the person who looks. */
@Named
@RequestScoped
public class DemandsPage {

    @Inject
    private Demands demands;

    @Inject
    private MeetingDemanding demanding;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Clock clock;

    private List<DemandLine> lines = List.of();

    /** Reads the list; for who sits in no body there is none. */
    @PostConstruct
    void load() {
        List<MeetingDemand> latest = demands.latest(address.cooperation().id());
        Map<BodyId, BodyCard> bodies =
                directory.bodies(latest.stream().map(MeetingDemand::body).collect(Collectors.toSet()));
        Map<PersonId, PersonCard> people =
                directory.people(latest.stream().map(MeetingDemand::by).collect(Collectors.toSet()));
        LocalDate today = PortalTime.dayOf(clock.instant());
        lines = latest.stream()
                .flatMap(demand -> Stream.ofNullable(bodies.get(demand.body()))
                        .map(body -> line(demand, body, people.get(demand.by()), today)))
                .toList();
    }

    private static DemandLine line(MeetingDemand demand, BodyCard body, @Nullable PersonCard by, LocalDate today) {
        return new DemandLine(
                demand.key(),
                body.name(),
                by == null ? "" : by.name(),
                demand.demanded(),
                demand.lastDay(),
                demand.state(),
                demand.isOverdue(today));
    }

    public List<DemandLine> getLines() {
        return lines;
    }

    /** Whether the person who looks may demand a meeting of some body. */
    public boolean isDemander() {
        return !demanding.bodies(address.cooperation().id()).isEmpty();
    }
}
