package org.einklang.meetings.demand;

/** What has become of a demand; that it is overdue is derived. */
public enum DemandState {
    /** No meeting has been called for it yet. */
    OPEN,
    /** A meeting was called for it. */
    MET,
    /** Who demanded it no longer does. */
    WITHDRAWN
}
