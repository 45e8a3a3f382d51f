package org.einklang.api;

/**
 * For this person the thing does not exist: it is not there, belongs to another cooperation, or the right is missing.
 * The portal answers 404 in all three cases, so that existence is never revealed (rules.md, addresses).
 */
public class NotVisible extends RuntimeException {

    /** The reason goes to the log only, never to the person. */
    public NotVisible(String reasonForTheLog) {
        super(reasonForTheLog, null, false, false);
    }
}
