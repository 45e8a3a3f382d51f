package org.einklang.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundId;
import org.einklang.api.approval.RoundState;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the style guide shows of approval rounds; all of it invented. */
@Named
@RequestScoped
public class ApprovalSpecimens {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-03-16T23:00:00Z");

    @Inject
    private Texts texts;

    /** A round in which the reader is asked, and silence consents. */
    public RoundView getOpen() {
        RoundView.VoiceView mine = voice("styleguide.accord.city", "approvals.missing", "open");
        return view(
                RoundState.OPEN,
                ApprovalRule.CONSENSUS.orSilence(),
                null,
                List.of(voice("styleguide.accord.agency", "approvals.said.YES", "ok"), mine),
                List.of(mine));
    }

    /** A round that has ended. */
    public RoundView getRejected() {
        return view(
                RoundState.REJECTED,
                ApprovalRule.EVERY_PARTNER,
                OPENED.plusSeconds(90_000),
                List.of(
                        voice("styleguide.accord.agency", "approvals.said.YES", "ok"),
                        voice("styleguide.accord.jobcenter", "approvals.said.NO", "bad"),
                        voice("styleguide.accord.city", "approvals.silent", "open")),
                List.of());
    }

    private RoundView view(
            RoundState state,
            ApprovalRule rule,
            @Nullable Instant ended,
            List<RoundView.VoiceView> voices,
            List<RoundView.VoiceView> mine) {
        RoundCard card = new RoundCard(
                new RoundId(0),
                new CooperationId(0),
                new ItemRef("core", "specimen", "0"),
                "",
                rule,
                state,
                OPENED,
                DEADLINE,
                ended,
                List.of());
        return new RoundView(
                card,
                voices,
                mine,
                texts.get("approvals.state." + state),
                texts.get(ended == null ? "styleguide.approval.until" : "styleguide.approval.ended"));
    }

    private RoundView.VoiceView voice(String who, String what, String kind) {
        return new RoundView.VoiceView(0, texts.get(who), texts.get(what), kind, "0:");
    }
}
