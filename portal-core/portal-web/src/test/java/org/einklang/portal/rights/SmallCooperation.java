package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.einklang.api.access.Acting;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.Participation;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.Person;
import org.einklang.portal.login.Account;
import org.jspecify.annotations.Nullable;

/** A cooperation of its own for each test, with one partner and people nobody else knows, so that no test meets another. */
@ApplicationScoped
public class SmallCooperation {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * The cooperation and who is there.
     *
     * @param card the cooperation
     * @param partner its only partner
     * @param one works there, with the account {@code <key>.one}
     * @param other works there too, with the account {@code <key>.other}
     */
    public record World(CooperationCard card, PartnerId partner, PersonId one, PersonId other) {}

    /** A new one; nobody coordinates it yet. */
    @Transactional
    public World found(String key) {
        Cooperation cooperation = new Cooperation(key, "Kooperation " + key, "BW");
        Partner partner = new Partner("Amt " + key, key);
        entities.persist(cooperation);
        entities.persist(partner);
        entities.persist(new Participation(cooperation, partner, 1));
        return new World(
                cooperation.card(), partner.partnerId(), person(partner, key, "one"), person(partner, key, "other"));
    }

    private PersonId person(Partner partner, String key, String name) {
        Person person = new Person(partner.partnerId(), key + " " + name, "", key + "." + name + "@example.org");
        entities.persist(person);
        entities.persist(new Account(person.personId(), key + "." + name, "no password"));
        return person.personId();
    }

    /** Does the deed as the person, now. */
    public void as(PersonId person, Runnable deed) {
        acting.as(person, clock.instant(), deed);
    }

    /** What the person gets for an answer, now. */
    public <T> T ask(PersonId person, Supplier<T> question) {
        AtomicReference<@Nullable T> answer = new AtomicReference<>();
        as(person, () -> answer.set(question.get()));
        return Objects.requireNonNull(answer.get());
    }
}
