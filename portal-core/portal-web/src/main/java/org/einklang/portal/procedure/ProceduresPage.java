package org.einklang.portal.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.approval.RoundView;
import org.einklang.portal.approval.RoundViews;
import org.einklang.portal.body.BodyReading;

/** The written procedures of a body. */
@Named
@RequestScoped
public class ProceduresPage {

    @Inject
    private ProcedureReading reading;

    @Inject
    private BodyReading bodies;

    @Inject
    private RoundViews views;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    private List<Line> lines = List.of();

    /**
     * A procedure in the list.
     *
     * @param procedure what is put to the vote
     * @param round how it stands
     */
    public record Line(WrittenProcedure procedure, RoundView round) {}

    @PostConstruct
    void load() {
        body = bodies.file(address.cooperation().id(), address.part("body")).body();
        List<ProcedureReading.Standing> all = reading.of(body);
        List<RoundView> rounds =
                views.of(all.stream().map(ProcedureReading.Standing::round).toList());
        lines = IntStream.range(0, all.size())
                .mapToObj(at -> new Line(all.get(at).procedure(), rounds.get(at)))
                .toList();
    }

    public BodyCard getBody() {
        return body;
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isStarter() {
        return reading.mayStart(body);
    }
}
