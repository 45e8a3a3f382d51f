package org.einklang.portal.dates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** What the person who looks says to the dates of a poll. */
@Named
@RequestScoped
public class PollAnswerForm {

    @Inject
    private DatePollPage page;

    @Inject
    private DatePolls polls;

    @Inject
    private PollSeats seats;

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

    private List<ChoiceForm> choices = List.of();
    private String seen = "";
    private boolean stale;
    private String remark = "";

    @PostConstruct
    void load() {
        String read = address.query("answer:seen");
        stale = !read.isEmpty() && !read.equals(asked());
        begin();
    }

    /** The form as what is stored has it. */
    private void begin() {
        PollFile file = page.file();
        Optional<DateAsked> row = seats.of(file.poll().body()).rowOf(access.me(), file);
        remark = row.map(DateAsked::remark).orElse("");
        seen = asked();
        choices = IntStream.range(0, file.proposals().size())
                .mapToObj(at ->
                        choice(file.proposals().get(at), page.told().hints().get(at), row))
                .toList();
    }

    private ChoiceForm choice(DateProposal proposal, String hint, Optional<DateAsked> row) {
        return new ChoiceForm(
                proposal.id(),
                words.when(proposal.time(), texts.locale()),
                hint,
                row.flatMap(one -> page.file().said(one, proposal)).orElse(null));
    }

    private String asked() {
        return page.file().proposals().stream()
                .map(one -> String.valueOf(one.id()))
                .collect(Collectors.joining(","));
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
        polls.answer(page.getPoll().id(), new PollAnswer(said, remark));
        navigation.stay("dates.given");
    }

    public List<ChoiceForm> getChoices() {
        return choices;
    }

    public Availability[] getAvailabilities() {
        return Availability.values();
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
}
