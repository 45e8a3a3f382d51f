package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Paper;
import org.einklang.api.item.ItemRef;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.demo.HostDemo;
import org.einklang.portal.procedure.WrittenProcedure;

/** The draft and the offers to the written procedure that is running. */
@ApplicationScoped
public class AttachmentsDemo implements HostDemo {

    private static final String SECRETARY = "schrift.stadt";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Attaching attaching;

    @Inject
    private Documents documents;

    @Inject
    private Acting acting;

    @Override
    public int order() {
        return 230;
    }

    @Override
    public void plant(DemoWorld world) {
        ItemRef flyer = running(world);
        Paper draft = Paper.in(Locale.GERMAN, "Faltblatt „Gemeinsam zur Ausbildung“")
                .from(world.cooperation())
                .heading("Außen")
                .paragraph("Drei Häuser, eine Nummer: Wir helfen auf dem Weg in die Ausbildung.")
                .heading("Innen")
                .paragraph("Wen wir beraten, wo wir sind, wann wir da sind.");
        attach(world, 3, flyer, "Entwurf Faltblatt.pdf", documents.pdf(draft));
        attach(world, 3, flyer, "Angebote Druck.csv", bytes("Druckerei;3.000 Stück;5.000 Stück\nTalblick;640;810\n"));
        attach(
                world,
                2,
                flyer,
                "Angebote Druck.csv",
                bytes("Druckerei;3.000 Stück;5.000 Stück\nTalblick;640;810\nBogen und Partner;655;798\n"));
    }

    private void attach(DemoWorld world, int daysAgo, ItemRef about, String name, byte[] content) {
        acting.as(
                world.person(SECRETARY),
                PortalTime.instantOf(world.today().minusDays(daysAgo), LocalTime.of(10, 20)),
                () -> attaching.add(
                        world.cooperation(),
                        about,
                        List.of(new Upload(name, content.length, () -> new ByteArrayInputStream(content))),
                        0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ItemRef running(DemoWorld world) {
        return entities.createQuery(
                        "select p from WrittenProcedure p where p.bodyId = :body order by p.number desc",
                        WrittenProcedure.class)
                .setParameter("body", world.body("stg").value())
                .setMaxResults(1)
                .getSingleResult()
                .ref();
    }
}
