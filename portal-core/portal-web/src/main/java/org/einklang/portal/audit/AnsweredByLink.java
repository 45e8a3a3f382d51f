package org.einklang.portal.audit;

/** Marks a transaction in which a person answers by a link alone, without a login; the key of its resource. */
public final class AnsweredByLink {

    private AnsweredByLink() {}
}
