package org.einklang.portal.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.web.Addresses;

/** Draws a secret for each question and keeps its hash. */
@ApplicationScoped
@Transactional
public class AnswerTokens implements AnswerLinks {

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private Addresses addresses;

    @Override
    public URI create(AnswerTicket ticket, Instant expires) {
        AnswerToken token = AnswerToken.draw(random);
        em.persist(new AnswerLink(token, ticket, expires));
        return addresses.absolute("/a/" + token.value());
    }
}
