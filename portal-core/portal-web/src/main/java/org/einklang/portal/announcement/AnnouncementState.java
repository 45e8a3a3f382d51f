package org.einklang.portal.announcement;

/** How far an announcement is; only what is published can be seen outside, and that not before its time. */
public enum AnnouncementState {
    /** Is being written. */
    DRAFT,
    /** May be seen outside, from its embargo until its end. */
    PUBLISHED,
    /** Was taken back; it can be published again. */
    WITHDRAWN
}
