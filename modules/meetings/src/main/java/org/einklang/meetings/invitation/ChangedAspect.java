package org.einklang.meetings.invitation;

/** What of a meeting may have changed since people were told of it. */
public enum ChangedAspect {
    /** When it is. */
    TIME,
    /** Where it is: building or room. */
    PLACE,
    /** How people join from afar: link, telephone number or PIN. */
    ONLINE,
    /** What it is called. */
    TITLE,
    /** Items, or their order. */
    AGENDA,
    /** Who sits in the body on its day. */
    PEOPLE
}
