package org.einklang.portal.term;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.TermKind;
import org.einklang.portal.directory.CooperationFounded;

/** Gives every cooperation the legal areas: those that are there at a start, and each new one when it is founded. */
@ApplicationScoped
public class LegalAreas {

    /** Before these words could be kept; so they hold on every day. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private record Area(String key, String name, String definition) {}

    private static final List<Area> ALL = List.of(
            new Area("sgb-2", "SGB II", "Bürgergeld, Grundsicherung für Arbeitsuchende: das Jobcenter."),
            new Area("sgb-3", "SGB III", "Arbeitsförderung und Arbeitslosengeld: die Agentur für Arbeit."),
            new Area("sgb-8", "SGB VIII", "Kinder- und Jugendhilfe: das Jugendamt."),
            new Area("sgb-12", "SGB XII", "Sozialhilfe: das Sozialamt."),
            new Area("asylblg", "AsylbLG", "Leistungen für Asylsuchende: die Kommune."));

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Transactional
    void atStart(@Observes @Priority(1500) @Initialized(ApplicationScoped.class) Object start) {
        entities.createQuery(
                        "select c.id from Cooperation c where not exists"
                                + " (select t.id from Term t where t.cooperationId = c.id and t.kind = :kind)",
                        Long.class)
                .setParameter("kind", TermKind.LEGAL_AREA)
                .getResultList()
                .forEach(id -> provide(new CooperationId(id)));
    }

    void whenFounded(@Observes CooperationFounded founded) {
        provide(founded.cooperation());
    }

    private void provide(CooperationId cooperation) {
        int position = 1;
        for (Area area : ALL) {
            Term term = new Term(cooperation, TermKind.LEGAL_AREA, area.key(), position++);
            entities.persist(term);
            Wording wording = new Wording(area.name(), "", area.definition());
            entities.persist(new TermVersion(term, wording, ALWAYS, Decision.NONE));
        }
    }
}
