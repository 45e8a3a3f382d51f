package org.einklang.portal.audit;

/** In what way somebody acted. */
public enum DoerKind {
    /** Somebody who was logged in. */
    PERSON,
    /** The person to whom an answer link was sent, or whoever held it. */
    LINK,
    /** The person whose answer came back by mail, or whoever wrote from their address. */
    MAIL,
    /** Nobody: a job of the portal, or somebody who was not logged in. */
    PORTAL
}
