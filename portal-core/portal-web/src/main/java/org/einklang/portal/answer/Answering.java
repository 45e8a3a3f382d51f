package org.einklang.portal.answer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Acting;
import org.einklang.api.answer.AnswerGiven;
import org.einklang.api.answer.AnswerHandler;
import org.einklang.api.answer.AnswerQuestion;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.Directory;
import org.einklang.portal.audit.AnsweredByLink;

/**
 * Asks the question of a link and takes the answer, as the person to whom the link was sent: who holds the token may
 * answer this one question (rules.md, answer links), and nothing else.
 */
@ApplicationScoped
@Transactional
public class Answering {

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    @Inject
    private Acting acting;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<AnswerHandler> handlers;

    /**
     * What the page shows, in the person's language.
     *
     * @throws AnswerClosed when it is too late
     * @throws NotVisible when there is no such link
     */
    public AskedQuestion ask(String token) {
        AnswerTicket ticket = open(token).ticket();
        Locale locale = locale(ticket);
        return new AskedQuestion(question(ticket, locale), locale);
    }

    /**
     * The thing whose files the link shows beside its question.
     *
     * @throws AnswerClosed when it is too late
     * @throws NotVisible when there is no such link, or it shows no files
     */
    public ItemRef filesOf(String token) {
        ItemRef files = ask(token).question().files();
        if (files == null) {
            throw new NotVisible("The link shows no files");
        }
        return files;
    }

    /**
     * Takes the answer.
     *
     * @return one sentence of thanks
     * @throws AnswerClosed when it is too late
     * @throws NotVisible when there is no such link, or no such answer to it
     * @throws org.einklang.api.RuleViolation when a rule of the module says no
     */
    public String answer(String token, AnswerGiven given) {
        transaction.putResource(AnsweredByLink.class, true);
        AnswerLink link = open(token);
        AnswerTicket ticket = link.ticket();
        Locale locale = locale(ticket);
        requireOffered(ticket, question(ticket, locale), given);
        String thanks = asPersonOf(ticket, () -> handler(ticket).answer(ticket, given, locale));
        link.answer(given.option(), clock.instant());
        return thanks;
    }

    private static void requireOffered(AnswerTicket ticket, AnswerQuestion question, AnswerGiven given) {
        if (question.options().isEmpty()) {
            throw new AnswerClosed("Nothing is asked any more: " + ticket);
        }
        boolean offered = isAmong(question.options(), given.option())
                && given.parts().entrySet().stream()
                        .allMatch(chosen -> question.parts().stream()
                                .anyMatch(part -> part.name().equals(chosen.getKey())
                                        && isAmong(part.options(), chosen.getValue())));
        if (!offered) {
            throw new NotVisible("No such answer to " + ticket);
        }
    }

    private static boolean isAmong(List<AnswerQuestion.Option> options, String value) {
        return options.stream().anyMatch(possible -> possible.value().equals(value));
    }

    /** Where the person goes on after this answer, as a path; empty if the thanks are all. */
    public Optional<String> leadsTo(String token, String option) {
        AnswerTicket ticket = open(token).ticket();
        return asPersonOf(ticket, () -> handler(ticket).leadsTo(ticket, option));
    }

    private AnswerLink open(String token) {
        AnswerLink link = em.find(AnswerLink.class, new AnswerToken(token).hash());
        if (link == null) {
            throw new NotVisible("No such answer link");
        }
        if (link.hasExpired(clock.instant())) {
            throw new AnswerClosed("Expired: " + link.ticket());
        }
        return link;
    }

    private AnswerQuestion question(AnswerTicket ticket, Locale locale) {
        return asPersonOf(ticket, () -> handler(ticket).question(ticket, locale));
    }

    private AnswerHandler handler(AnswerTicket ticket) {
        return handlers.stream()
                .filter(handler -> handler.purpose().equals(ticket.purpose()))
                .findFirst()
                .orElseThrow(() -> new AnswerClosed("No module asks " + ticket.purpose()));
    }

    private Locale locale(AnswerTicket ticket) {
        if (ticket.isForOutsider()) {
            return asPersonOf(ticket, () -> handler(ticket).outsidersLocale(ticket));
        }
        return directory.person(ticket.person()).locale();
    }

    /** That the question no longer stands may be told: who holds the token was once asked it. */
    private <T> T asPersonOf(AnswerTicket ticket, Supplier<T> deed) {
        Instant now = clock.instant();
        var said = new AtomicReference<T>();
        try {
            if (ticket.isForOutsider()) {
                said.set(deed.get());
            } else {
                acting.as(ticket.person(), now, () -> said.set(deed.get()));
            }
        } catch (AnswerClosed closed) {
            throw closed;
        } catch (NotVisible gone) {
            throw new AnswerClosed(ticket + ": " + gone.getMessage());
        }
        return Objects.requireNonNull(said.get(), () -> "Nothing said about " + ticket);
    }
}
