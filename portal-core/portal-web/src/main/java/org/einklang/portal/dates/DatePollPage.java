package org.einklang.portal.dates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.dates.DatePlanning;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;

/** One date poll: who can come when, and which date it is. What the person who looks says is {@link PollAnswerForm}. */
@Named
@RequestScoped
public class DatePollPage {

    @Inject
    private DatePolls polls;

    @Inject
    private PollReading reading;

    @Inject
    private PollViews views;

    @Inject
    private PlanningOffers offers;

    @Inject
    private BodyReading bodies;

    @Inject
    private DateWords words;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PollFile file;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PollViews.Told told;

    @Inject
    private Clock clock;

    private final ProposalForm further = ProposalForm.alone();
    private long chosen;

    /**
     * A date in the list from which one is chosen.
     *
     * @param id its number
     * @param label in words
     */
    public record Choosable(long id, String label) {}

    @PostConstruct
    void load() {
        body = bodies.file(address.cooperation().id(), address.part("body")).body();
        file = reading.one(body, address.part("poll"));
        told = views.of(file, isFinder(), access.me());
        chosen = told.bestProposal();
    }

    /** A further date. */
    public void propose() {
        polls.propose(file.poll().id(), further.time(clock.instant()));
        navigation.stay("dates.proposed");
    }

    /** This one it is. */
    public void decide() {
        polls.decide(file.poll().id(), chosen);
        navigation.stay("dates.decided");
    }

    /** No date is wanted any more. */
    public void withdraw() {
        polls.withdraw(file.poll().id());
        navigation.stay("dates.withdrawn");
    }

    /** The poll with all that belongs to it. */
    PollFile file() {
        return file;
    }

    /** It in words. */
    PollViews.Told told() {
        return told;
    }

    public BodyCard getBody() {
        return body;
    }

    public DatePoll getPoll() {
        return file.poll();
    }

    public boolean isOpen() {
        return file.poll().isOpen();
    }

    public boolean isFinder() {
        return reading.mayFind(body);
    }

    public boolean isAsked() {
        return isOpen() && reading.mayAnswer(body);
    }

    public String getState() {
        return texts.get("dates.state." + file.poll().state());
    }

    public String getLight() {
        return file.poll().state().light();
    }

    public String getUntil() {
        return PortalTime.longDay(file.poll().lastDay(), texts.locale());
    }

    /** The date that was chosen, empty if none was. */
    public String getFound() {
        return file.chosen().map(one -> words.when(one.time(), texts.locale())).orElse("");
    }

    /** Ways to go on from the date, for those who may. */
    public List<DatePlanning.Offer> getOffers() {
        return isFinder()
                ? file.chosen().map(one -> offers.of(file.poll().found(one))).orElse(List.of())
                : List.of();
    }

    public PollView getGrid() {
        return told.grid();
    }

    public String getBest() {
        return told.best();
    }

    public String getMissing() {
        return isOpen() ? told.missing() : "";
    }

    /** The dates from which one is chosen. */
    public List<Choosable> getChoosable() {
        return file.proposals().stream()
                .map(one -> new Choosable(one.id(), words.when(one.time(), texts.locale())))
                .toList();
    }

    public ProposalForm getFurther() {
        return further;
    }

    public long getChosen() {
        return chosen;
    }

    public void setChosen(long chosen) {
        this.chosen = chosen;
    }
}
