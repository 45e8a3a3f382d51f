package org.einklang.api.answer;

import java.net.URI;
import java.time.Instant;

/**
 * Makes links {@code /a/{token}} by which one person answers one question without logging in. Only for answers that
 * bind nobody (rules.md, answer links): everything else asks for a login. Provided by the host, to be injected; part of
 * the caller's transaction. The token is stored as a hash only.
 */
public interface AnswerLinks {

    /** An absolute link that can be used until it expires; the answer can be changed until then. */
    URI create(AnswerTicket ticket, Instant expires);
}
