package org.einklang.portal.dates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;

/** The date polls of a body. */
@Named
@RequestScoped
public class DatesPage {

    @Inject
    private PollReading reading;

    @Inject
    private BodyReading bodies;

    @Inject
    private DateWords words;

    @Inject
    private Texts texts;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    private List<Line> lines = List.of();

    /**
     * A poll in the list.
     *
     * @param poll the question
     * @param light beside its state
     * @param state where it stands
     * @param date which date, or until when answers are wanted
     * @param answers how many have answered
     * @param mine whether an answer of the person who looks is missing
     */
    public record Line(DatePoll poll, String light, String state, String date, String answers, boolean mine) {}

    @PostConstruct
    void load() {
        body = bodies.file(address.cooperation().id(), address.part("body")).body();
        lines = reading.of(body).stream().map(this::line).toList();
    }

    private Line line(PollReading.Line one) {
        TimeSpan chosen = one.chosen();
        return new Line(
                one.poll(),
                one.poll().state().light(),
                texts.get("dates.state." + one.poll().state()),
                chosen != null
                        ? words.when(chosen, texts.locale())
                        : texts.get("dates.until", PortalTime.longDay(one.poll().lastDay(), texts.locale())),
                texts.get("dates.answered", one.answered(), one.asked()),
                one.mine());
    }

    public BodyCard getBody() {
        return body;
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isFinder() {
        return reading.mayFind(body);
    }
}
