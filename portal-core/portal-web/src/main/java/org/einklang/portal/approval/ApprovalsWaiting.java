package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.waiting.QuickAnswer;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;

/** Voices that have not been given, for the start page; the text that is agreed to is the one of the round that was shown. */
@ApplicationScoped
class ApprovalsWaiting implements WaitingSource {

    private static final String AGREE = "agree";

    @Inject
    private WaitingVoices voices;

    @Inject
    private RoundViews views;

    @Inject
    private SeveralApproval approval;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Override
    public String key() {
        return "approvals-voices";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        List<WaitingVoices.WaitingVoice> waiting = voices.in(cooperation).voices();
        List<RoundCard> rounds = waiting.stream()
                .map(WaitingVoices.WaitingVoice::round)
                .distinct()
                .toList();
        Map<PartnerId, String> partners = views.partners(rounds);
        Map<PersonId, PersonCard> people = directory.people(waiting.stream()
                .map(one -> one.voice().voter().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return waiting.stream()
                .limit(limit)
                .map(one -> thing(one, partners, people))
                .toList();
    }

    private WaitingThing thing(
            WaitingVoices.WaitingVoice one, Map<PartnerId, String> partners, Map<PersonId, PersonCard> people) {
        Voter voter = one.voice().voter();
        String partner = partners.getOrDefault(voter.partner(), "");
        PersonCard person = voter.person() == null ? null : people.get(voter.person());
        String reason = person == null || person.id().equals(access.me())
                ? texts.get("approvals.waits.own", partner)
                : texts.get("approvals.waits.deputy", person.name(), partner);
        return new WaitingThing(
                one.voice().number() + ":" + one.round().version(),
                WaitingKind.APPROVE,
                one.item().title(),
                one.item().address(),
                one.round().rule().silenceConsents() ? texts.get("approvals.waits.silence", reason) : reason,
                one.round().deadline(),
                List.of(new QuickAnswer(AGREE, texts.get("approvals.waits.agree"))));
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        boolean mine = answer.equals(AGREE)
                && voices.in(cooperation).voices().stream()
                        .anyMatch(one -> id.startsWith(one.voice().number() + ":"));
        if (!mine) {
            throw new NotVisible("no answer " + answer + " to " + id);
        }
        ApprovalOutcome outcome =
                approval.approve(List.of(id)).values().stream().findFirst().orElse(ApprovalOutcome.FAILED);
        if (outcome != ApprovalOutcome.APPROVED) {
            throw new RuleViolation("approvals.outcome." + outcome, "");
        }
        return "approvals.given";
    }
}
