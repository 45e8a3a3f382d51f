package org.einklang.meetings.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** {@code escalations}: what one's bodies have put to the steering group, or were asked, and what has become of it. */
@Named
@RequestScoped
public class EscalationsPage {

    @Inject
    private Escalations escalations;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    private List<EscalationLine> lines = List.of();

    /** Reads the list; for who sits in no body there is none. */
    @PostConstruct
    void load() {
        List<Escalation> latest = escalations.latest(address.cooperation().id());
        Map<BodyId, BodyCard> bodies = directory.bodies(
                latest.stream().flatMap(one -> Stream.of(one.body(), one.to())).collect(Collectors.toSet()));
        lines = latest.stream()
                .map(one -> new EscalationLine(
                        one.key(),
                        one.getTitle(),
                        name(bodies.get(one.body())),
                        name(bodies.get(one.to())),
                        one.raised(),
                        one.getState()))
                .toList();
    }

    private static String name(@Nullable BodyCard body) {
        return body == null ? "–" : body.name();
    }

    public List<EscalationLine> getLines() {
        return lines;
    }
}
