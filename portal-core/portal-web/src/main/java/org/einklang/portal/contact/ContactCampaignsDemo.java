package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.access.Acting;
import org.einklang.api.campaign.EntryAnswered;
import org.einklang.api.campaign.EntryAnswered.How;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.campaign.CampaignWorking;
import org.einklang.portal.demo.HostDemo;

/**
 * Two campaigns about the contacts of Lindental: one of last year, in which three entries were left unanswered, and one that
 * has run for twelve days and of whose entries about sixty in a hundred are answered.
 */
@ApplicationScoped
public class ContactCampaignsDemo implements HostDemo {

    private static final int LEFT_LAST_YEAR = 3;
    private static final int IN_A_HUNDRED = 60;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ContactCampaigns campaigns;

    @Inject
    private ContactConfirmation confirmation;

    @Inject
    private CampaignWorking working;

    @Inject
    private Acting acting;

    @Inject
    private Event<EntryAnswered> answered;

    @Override
    public int order() {
        return 210;
    }

    @Override
    public void plant(DemoWorld world) {
        List<Contact> contacts = entities.createQuery(
                        "select c from Contact c where c.cooperationId = :here order by c.id", Contact.class)
                .setParameter("here", world.cooperation().value())
                .getResultList();
        LocalDate lastYear = world.today().minusMonths(11).minusDays(10);
        String past = start(world, "Kontakte prüfen " + lastYear.getYear(), lastYear, lastYear.plusDays(21));
        IntStream.range(0, contacts.size() - LEFT_LAST_YEAR).forEach(i -> {
            Contact contact = contacts.get(i);
            How how = i % 6 == 5 ? How.CHANGED : How.CONFIRMED;
            acting.as(
                    contact.owner(),
                    morning(lastYear.plusDays(1L + i % 15)),
                    () -> answered.fire(EntryAnswered.inPortal(contact.ref(), how)));
        });
        coordinate(world, lastYear.plusDays(22), () -> campaigns.end(world.cooperation(), past));
        LocalDate begin = world.today().minusDays(12);
        start(
                world,
                "Kontakte prüfen " + world.today().getYear(),
                begin,
                world.today().plusDays(9));
        contacts.stream()
                .filter(contact -> !confirmation.freshness(contact).needsConfirmation())
                .limit(contacts.size() * (long) IN_A_HUNDRED / 100)
                .forEach(contact -> acting.as(
                        contact.owner(),
                        morning(begin.plusDays(1 + contact.id() % 10)),
                        () -> confirmation.confirm(world.cooperation(), contact.shortKey())));
    }

    private String start(DemoWorld world, String title, LocalDate day, LocalDate lastDay) {
        coordinate(world, day, () -> {
            campaigns.start(world.cooperation(), title, lastDay);
            working.doAll(campaigns.all(world.cooperation()).get(0).id());
        });
        String[] key = new String[1];
        coordinate(
                world,
                day,
                () -> key[0] = campaigns.all(world.cooperation()).get(0).key());
        return key[0];
    }

    private void coordinate(DemoWorld world, LocalDate day, Runnable deed) {
        acting.as(world.person("koordination"), morning(day), deed);
    }

    private static Instant morning(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.of(9, 0));
    }
}
