package org.einklang.api.occupancy;

/** Whether something else may take the same person or room at the same time. */
public enum Firmness {
    /** It may: people are asked to two meetings at once, and decide. The clash is shown. */
    SOFT,
    /** Nothing else that is firm may: a place that is booked is booked once. */
    FIRM
}
