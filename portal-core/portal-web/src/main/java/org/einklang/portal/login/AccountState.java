package org.einklang.portal.login;

/** How an account stands, as the coordinator sees it. */
public enum AccountState {
    /** Invited; the link is still good. */
    INVITED,
    /** Invited, and the link is too old. */
    EXPIRED,
    /** The person has a password. */
    ACTIVE
}
