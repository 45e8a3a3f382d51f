package org.einklang.portal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.einklang.api.demo.DemoWorld;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.login.Account;

/** Everybody of the example world knows their way around, except a guest of the welfare association, who shows how it begins. */
@ApplicationScoped
class IntroductionDemo implements HostDemo {

    private static final String NEWCOMER = "gast.wohlfahrt";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredIntroductions stored;

    @Inject
    private Clock clock;

    /** When all accounts are there. */
    @Override
    public int order() {
        return 900;
    }

    @Override
    public void plant(DemoWorld world) {
        entities.createQuery("select a from Account a", Account.class)
                .getResultStream()
                .map(Account::person)
                .filter(person -> !person.equals(world.person(NEWCOMER)))
                .forEach(person -> stored.of(person).endTour(clock.instant()));
    }
}
