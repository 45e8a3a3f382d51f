package org.einklang.portal.session;

/** How it stands with a session. */
enum SessionState {
    /** It goes on. */
    ALIVE,
    /** Nobody has used it for too long. */
    IDLE,
    /** It has lasted as long as a session may. */
    TOO_OLD,
    /** It was ended: by the person elsewhere, with a new password, or because the account is gone. */
    ENDED
}
