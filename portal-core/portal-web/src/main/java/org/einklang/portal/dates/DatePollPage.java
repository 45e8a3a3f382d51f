package org.einklang.portal.dates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.dates.DatePlanning;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;

/** One date poll: who can come when, the answer of the person who looks, and which date it is. */
@Named
@RequestScoped
public class DatePollPage {

    /** They are no longer there when the poll has ended, so that nobody else says what became of them. */
    @Inject
    private DatePolls polls;

    @Inject
    private PollReading reading;

    @Inject
    private PollSeats seats;

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

    private List<ChoiceForm> choices = List.of();

    @Inject
    private Clock clock;

    private final ProposalForm further = ProposalForm.alone();
    private String seen = "";
    private boolean stale;
    private String remark = "";
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
        String read = address.query("answer:seen");
        stale = !read.isEmpty() && !read.equals(asked());
        begin();
    }

    /** The form as what is stored has it. */
    private void begin() {
        Optional<DateAsked> row = seats.of(body.id()).rowOf(access.me(), file);
        remark = row.map(DateAsked::remark).orElse("");
        seen = asked();
        choices = IntStream.range(0, file.proposals().size())
                .mapToObj(at -> choice(file.proposals().get(at), told.hints().get(at), row))
                .toList();
    }

    private ChoiceForm choice(DateProposal proposal, String hint, Optional<DateAsked> row) {
        return new ChoiceForm(
                proposal.id(),
                words.when(proposal.time(), texts.locale()),
                hint,
                row.flatMap(one -> file.said(one, proposal)).orElse(null));
    }

    private String asked() {
        return file.proposals().stream().map(one -> String.valueOf(one.id())).collect(Collectors.joining(","));
    }

    /** Says what suits. What was said to other proposals than those that were read counts for nothing. */
    public void answer() {
        if (!seen.equals(asked())) {
            stale = false;
            begin();
            throw new RuleViolation("dates.proposals_changed");
        }
        Map<Long, Availability> said = new HashMap<>();
        for (ChoiceForm one : choices) {
            Availability choice = one.getChoice();
            if (choice != null) {
                said.put(one.proposal(), choice);
            }
        }
        polls.answer(file.poll().id(), new PollAnswer(said, remark));
        navigation.stay("dates.given");
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

    public List<ChoiceForm> getChoices() {
        return choices;
    }

    public Availability[] getAvailabilities() {
        return Availability.values();
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

    /** Whether the form that was sent has other proposals than there are now: then that is said, and not what is missing. */
    public boolean isStale() {
        return stale;
    }

    /** Which proposals were read when the form was drawn. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public long getChosen() {
        return chosen;
    }

    public void setChosen(long chosen) {
        this.chosen = chosen;
    }
}
