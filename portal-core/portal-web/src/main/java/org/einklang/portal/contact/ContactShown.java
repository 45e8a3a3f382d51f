package org.einklang.portal.contact;

/** What of a contact everybody may see in the public area. */
public enum ContactShown {
    /** Nothing. */
    NOT,
    /** Function, remit, telephone and central mailbox. */
    OFFICE,
    /** The same with the name of the person, which only that person can say. */
    NAME
}
