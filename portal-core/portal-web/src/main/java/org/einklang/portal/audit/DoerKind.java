package org.einklang.portal.audit;

/** In what way somebody acted. */
public enum DoerKind {
    /** Somebody who was logged in. */
    PERSON,
    /** The person to whom an answer link was sent, or whoever held it. */
    LINK,
    /** Nobody: a job of the portal, or somebody who was not logged in. */
    PORTAL
}
