package org.einklang.portal.mail.in;

/** What has become of a mail that came in. */
public enum Outcome {
    /** Dealt with. */
    TAKEN,
    /** Of no use to the portal. */
    IGNORED,
    /** Seems to be written by a person: it stays in the mailbox, unread. */
    LEFT,
    /** Dealing with it has failed; it is tried again. */
    TRYING,
    /** Tried too often; an administrator can have it tried again. */
    ASIDE
}
