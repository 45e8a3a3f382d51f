package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.directory.Person;

/** Somebody who has been invited and has not answered yet; the invitation is in the demo's mailbox. */
@ApplicationScoped
class InvitedDemo implements HostDemo {

    private static final String LOGIN = "neu.stadt";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private AccountInvitation invitation;

    @Override
    public void plant(DemoWorld world) {
        PartnerId city = directory.person(world.person("koordination")).partner();
        Person person =
                new Person(city, "Fachkraft Bildungsbüro", "Übergang Schule und Beruf", LOGIN + "@lindental.example");
        entities.persist(person);
        entities.flush();
        Account account = Account.invited(person.personId(), LOGIN);
        entities.persist(account);
        invitation.send(account);
    }
}
