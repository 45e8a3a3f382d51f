package org.einklang.portal.approval;

/** What has become of one of several that somebody wanted to approve. */
public enum ApprovalOutcome {
    /** Agreed to, in the wording that was seen. */
    APPROVED("ok"),
    /** Not agreed to: the text is another one than the one that was seen. */
    CHANGED("warn"),
    /** Not agreed to: the round has ended meanwhile. */
    ENDED("open"),
    /** Left as it was: somebody has answered for this seat meanwhile. */
    ANSWERED("open"),
    /** Not agreed to: the voice has gone to somebody else meanwhile. */
    PASSED_ON("warn"),
    /** Not agreed to: what follows from it could not be done. */
    FAILED("bad");

    private final String light;

    ApprovalOutcome(String light) {
        this.light = light;
    }

    /** How it is shown. */
    public String getLight() {
        return light;
    }
}
