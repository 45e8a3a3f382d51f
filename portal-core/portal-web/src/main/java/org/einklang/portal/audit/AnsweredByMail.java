package org.einklang.portal.audit;

/** Marks a transaction in which a person answers by a mail alone, without a login; the key of its resource. */
public final class AnsweredByMail {

    private AnsweredByMail() {}
}
