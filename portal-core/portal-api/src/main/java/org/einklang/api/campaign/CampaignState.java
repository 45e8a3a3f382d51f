package org.einklang.api.campaign;

/** What can become of a campaign: STARTING, RUNNING, ENDED, in this order only. */
public enum CampaignState {
    /** Its entries are being gathered; answers count already. */
    STARTING,
    /** Everybody has been asked. */
    RUNNING,
    /** Its last day is over, or it was ended early; what was answered then stays. */
    ENDED
}
