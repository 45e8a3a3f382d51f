package org.einklang.portal.mail;

/** What has become of a mail. */
public enum MailState {
    /** Waits for its next attempt. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Given up after {@link Retry#GIVE_UP_AFTER}. */
    FAILED,
    /** A mail server took it and sent it back later. */
    BOUNCED,
    /** The person has no usable mail address. */
    NO_ADDRESS
}
