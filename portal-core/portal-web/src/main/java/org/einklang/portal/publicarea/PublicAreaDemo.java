package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.contact.Contact;
import org.einklang.portal.contact.ContactShown;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;

/** The public areas of Lindental and Weidental, and the offices of Lindental that everybody may call. */
@ApplicationScoped
class PublicAreaDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredDirectory directory;

    @Override
    public void plant(DemoWorld world) {
        open(
                world.cooperation(),
                new PublicAreaText(
                        true,
                        "Drei Häuser, ein Ziel: gute Wege in Arbeit und Ausbildung",
                        "Three houses, one aim: good ways into work and training",
                        "In Lindental planen Arbeitsagentur, Jobcenter und Stadt gemeinsam, was Menschen auf dem Weg in den"
                                + " Beruf hilft. Hier lesen Sie, was wir vorhaben und wo Sie uns finden.",
                        "In Lindental the employment agency, the jobcenter and the city plan together what helps people on"
                                + " their way into work. Here you read what we intend and where to find us.",
                        "",
                        "koordination@lindental.example",
                        partners(world.cooperation())));
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        open(
                weidental,
                new PublicAreaText(
                        true,
                        "",
                        "",
                        "Die Agentur für Arbeit und der Landkreis Weidental arbeiten hier zusammen.",
                        "",
                        "",
                        "kooperation@weidental.example",
                        partners(weidental)));
        entities
                .createQuery("select c from Contact c where c.cooperationId = :here and c.office <> ''", Contact.class)
                .setParameter("here", world.cooperation().value())
                .getResultList()
                .stream()
                .filter(contact -> contact.id() % 3 == 0)
                .forEach(contact -> contact.show(ContactShown.OFFICE));
    }

    private void open(CooperationId cooperation, PublicAreaText text) {
        PublicArea area = new PublicArea(cooperation);
        area.be(text);
        entities.persist(area);
        entities.persist(new PublicStamp(cooperation));
    }

    private Set<PartnerId> partners(CooperationId cooperation) {
        return directory.partners(cooperation).stream().map(Partner::partnerId).collect(Collectors.toSet());
    }
}
