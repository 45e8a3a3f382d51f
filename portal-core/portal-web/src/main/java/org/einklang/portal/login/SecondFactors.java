package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.einklang.api.people.PersonId;

/** The second factors in the database. What is used up is used up by a condition in SQL, so that two nodes agree. */
@ApplicationScoped
@Transactional
public class SecondFactors {

    private static final String KEY = "second-factor";
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private LoginKeys keys;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecoveryCodeUsed> recovered;

    /** What the person has, confirmed or not. */
    public Optional<SecondFactor> of(PersonId person) {
        return Optional.ofNullable(entities.find(SecondFactor.class, person.value()));
    }

    /** Whether a code is asked for when this person logs in. */
    public boolean isOn(PersonId person) {
        return of(person).filter(SecondFactor::isOn).isPresent();
    }

    /** The secret, for the person themselves and only until it is confirmed. */
    public Optional<byte[]> unconfirmedSecret(PersonId person) {
        return of(person).filter(factor -> !factor.isOn()).map(factor -> open(person, factor));
    }

    /** Draws a secret; one that was not confirmed is forgotten. */
    public void begin(PersonId person) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String sealed = SealedSecret.seal(secret, person, keys.key(KEY), random);
        of(person)
                .ifPresentOrElse(
                        factor -> factor.beginAnew(sealed, clock.instant()),
                        () -> entities.persist(new SecondFactor(person, sealed, clock.instant())));
    }

    /** Switches it on if this is its code. */
    public boolean confirm(PersonId person, String code) {
        OptionalLong step = stepOf(person, code);
        return step.isPresent()
                && entities.createQuery("update SecondFactor f set f.confirmed = :now, f.lastStep = :step"
                                        + " where f.personId = :person and f.confirmed is null")
                                .setParameter("now", clock.instant())
                                .setParameter("step", step.getAsLong())
                                .setParameter("person", person.value())
                                .executeUpdate()
                        == 1;
    }

    /** Uses up the code of the app or of the paper; false if it is none or has been used. */
    public boolean use(PersonId person, String typed) {
        OptionalLong step = stepOf(person, typed);
        return step.isPresent() ? useStep(person, step.getAsLong()) : useRecoveryCode(person, typed);
    }

    private boolean useStep(PersonId person, long step) {
        return entities.createQuery("update SecondFactor f set f.lastStep = :step where f.personId = :person"
                                + " and f.confirmed is not null and f.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
    }

    private boolean useRecoveryCode(PersonId person, String typed) {
        boolean used = entities.createQuery("update RecoveryCode c set c.used = :now where c.codeHash = :hash"
                                + " and c.personId = :person and c.used is null")
                        .setParameter("now", clock.instant())
                        .setParameter("hash", RecoveryCodes.hash(typed))
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
        if (used) {
            recovered.fire(new RecoveryCodeUsed(person));
        }
        return used;
    }

    /** Ten new codes for paper; they are shown now and never again. */
    public List<String> drawRecoveryCodes(PersonId person) {
        forgetRecoveryCodes(person);
        List<String> codes = RecoveryCodes.draw(random);
        codes.forEach(code -> entities.persist(new RecoveryCode(RecoveryCodes.hash(code), person)));
        return codes;
    }

    /** How many codes on paper are left. */
    public long recoveryCodesLeft(PersonId person) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c where c.personId = :person and c.used is null", Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    /** Switches it off with everything that belongs to it; false if there was none. */
    public boolean end(PersonId person) {
        forgetRecoveryCodes(person);
        return entities.createQuery("delete from SecondFactor f where f.personId = :person")
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
    }

    private void forgetRecoveryCodes(PersonId person) {
        entities.createQuery("delete from RecoveryCode c where c.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private OptionalLong stepOf(PersonId person, String typed) {
        return of(person)
                .map(factor -> Totp.stepOf(typed, open(person, factor), clock.instant(), factor.lastStep()))
                .orElseGet(OptionalLong::empty);
    }

    private byte[] open(PersonId person, SecondFactor factor) {
        return SealedSecret.open(factor.sealedSecret(), person, keys.key(KEY));
    }
}
