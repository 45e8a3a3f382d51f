package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.RoleAssignment;
import org.einklang.portal.rights.SmallCooperation;

/** A coordinator with a password, in a cooperation of their own. */
@ApplicationScoped
public class SwornPeople {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private SmallCooperation cooperations;

    @Inject
    private PasswordKeeping keeping;

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactors factors;

    @Inject
    private Clock clock;

    /** Account {@code <key>.one} coordinates, {@code <key>.other} evaluates; both have {@link Newcomers#PASSWORD}. */
    @Transactional
    public SmallCooperation.World found(String key) {
        SmallCooperation.World world = cooperations.found(key);
        String hash = passwords.hash(Newcomers.PASSWORD);
        keeping.anew(world.one(), hash);
        keeping.anew(world.other(), hash);
        give(world, world.one(), Role.COORDINATOR);
        give(world, world.other(), Role.EVALUATOR);
        return world;
    }

    /** The person has a second factor from now on; its secret. */
    @Transactional
    public byte[] withFactor(PersonId person) {
        factors.begin(person);
        byte[] secret = factors.unconfirmedSecret(person).orElseThrow();
        factors.confirm(person, Totp.code(secret, Totp.step(clock.instant())));
        return secret;
    }

    /** The code that the app shows next. */
    public String nextCode(byte[] secret) {
        return Totp.code(secret, Totp.step(clock.instant()) + 1);
    }

    /** Gives a role, as a coordinator would. */
    @Transactional
    public void give(SmallCooperation.World world, PersonId person, Role role) {
        entities.persist(RoleAssignment.inCooperation(person, role, world.card().id()));
    }
}
