package org.einklang.portal.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/approvals}: what waits for an answer of the person who looks; several can be approved at once. */
@Named
@RequestScoped
public class ApprovalsPage {

    /** Name of the boxes; they are read as they were sent, so that one that is gone does not spoil the others. */
    private static final String TICKED = "voices";

    @Inject
    private WaitingVoices waiting;

    @Inject
    private SeveralApproval approval;

    @Inject
    private ApprovalResults told;

    @Inject
    private RoundViews views;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private List<Line> lines = List.of();
    private List<ApprovalResults.Result> results = List.of();
    private boolean incomplete;

    /**
     * A voice that has not been given.
     *
     * @param title what it is about
     * @param address where it is
     * @param who whose voice
     * @param round how the round stands
     * @param ballot voter and text, to be ticked
     * @param tick what ticking it means, for those who hear it
     */
    public record Line(String title, String address, String who, RoundView round, String ballot, String tick) {}

    @PostConstruct
    void load() {
        WaitingVoices.Waiting now = waiting.in(address.cooperation().id());
        Map<RoundId, RoundCard> rounds = new LinkedHashMap<>();
        now.voices().forEach(one -> rounds.put(one.round().id(), one.round()));
        Map<RoundId, RoundView> shown = new LinkedHashMap<>();
        views.of(List.copyOf(rounds.values()))
                .forEach(view -> shown.put(view.card().id(), view));
        lines = now.voices().stream()
                .map(one ->
                        line(one, Objects.requireNonNull(shown.get(one.round().id()))))
                .toList();
        incomplete = now.incomplete();
    }

    private Line line(WaitingVoices.WaitingVoice one, RoundView view) {
        RoundView.VoiceView voice = view.voices().stream()
                .filter(shown -> shown.number() == one.voice().number())
                .findFirst()
                .orElseThrow();
        return new Line(
                one.item().title(),
                one.item().address(),
                voice.who(),
                view,
                voice.ballot(),
                texts.get("approvals.waiting.pick_one", one.item().title(), voice.who()));
    }

    /** Agrees to all that were ticked, in the wording that was shown, and tells what has become of each. */
    public void approve() {
        List<String> ticked = Optional.ofNullable(request.getParameterValues(TICKED))
                .map(List::of)
                .orElse(List.of());
        if (ticked.isEmpty()) {
            throw new RuleViolation("approvals.waiting.none_ticked");
        }
        results = told.of(approval.approve(ticked));
        load();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What has become of those that were ticked. */
    public List<ApprovalResults.Result> getResults() {
        return results;
    }

    /** Whether there is something to press, also if all that was ticked has ended meanwhile: then that is told. */
    public boolean isPressable() {
        return !lines.isEmpty() || results.isEmpty() && "POST".equals(request.getMethod());
    }

    /** Whether a module could not say what it has. */
    public boolean isIncomplete() {
        return incomplete;
    }
}
