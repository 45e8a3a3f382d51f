package org.einklang.meetings.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.planning.Meeting;

/** {@code shared}: approved minutes that other bodies have passed on. */
@Named
@RequestScoped
public class SharedListPage {

    @Inject
    private SharedReading reading;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    private List<Line> lines = List.of();

    /**
     * Minutes as the list shows them.
     *
     * @param key of the meeting, as in its address
     * @param title of the meeting
     * @param body whose meeting it was
     * @param starts when it began (UTC)
     */
    public record Line(String key, String title, String body, Instant starts) {}

    @PostConstruct
    void load() {
        List<Meeting> latest = reading.latest(address.cooperation().id());
        Map<BodyId, BodyCard> bodies =
                directory.bodies(latest.stream().map(Meeting::body).collect(Collectors.toSet()));
        lines = latest.stream()
                .map(one -> new Line(
                        one.getKey(),
                        one.getTitle(),
                        Objects.requireNonNull(bodies.get(one.body())).name(),
                        one.getStarts()))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }
}
