package org.einklang.portal.approval;

import java.util.List;
import org.einklang.api.approval.RoundCard;

/**
 * A round as pages show it, for {@code <e:approval>}.
 *
 * @param card how it stands
 * @param voices what each voter has said, in words
 * @param mine voters for whom the person who looks may answer now
 * @param stateWords how it stands, in words
 * @param deadlineWords until when answers are taken, or when it ended, in words
 */
public record RoundView(
        RoundCard card, List<VoiceView> voices, List<VoiceView> mine, String stateWords, String deadlineWords) {

    /**
     * A voter in words.
     *
     * @param number of the voter
     * @param who name, and the partner it counts for
     * @param what the answer, who gave it if it was a deputy, and the reason
     * @param kind the light
     * @param ballot voter and text for which an answer is given
     */
    public record VoiceView(long number, String who, String what, String kind, String ballot) {}

    public boolean isOpen() {
        return card.state().isOpen();
    }

    /** Whether the person who looks is asked. */
    public boolean isAsked() {
        return !mine.isEmpty();
    }

    /** The light of the round. */
    public String getLight() {
        return switch (card.state()) {
            case OPEN -> "run";
            case CARRIED -> "ok";
            case REJECTED -> "bad";
            case VOIDED, EXPIRED -> "warn";
        };
    }

    /** Whether who says nothing agrees, while that still matters. */
    public boolean isSilenceConsenting() {
        return isOpen() && card.rule().silenceConsents();
    }
}
