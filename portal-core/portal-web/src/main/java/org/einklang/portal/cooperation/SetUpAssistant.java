package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.CorePermission;

/** What a cooperation still needs, as the coordination office sees it; it may put that away from its start page. */
@ApplicationScoped
public class SetUpAssistant {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private BeginningReading reading;

    /**
     * Something to do.
     *
     * @param key its words: {@code cooperations.first.<key>}
     * @param path where it is done, below the cooperation
     * @param done whether it has been done
     */
    public record Step(String key, String path, boolean done) {}

    /**
     * All steps, in an order that works well.
     *
     * @param steps the steps
     * @param isNew whether there is no body yet
     * @param away whether they were put away from the start page
     */
    public record Progress(List<Step> steps, boolean isNew, boolean away) {

        /** What is still to do. */
        public List<Step> open() {
            return steps.stream().filter(step -> !step.done()).toList();
        }
    }

    /** How far the cooperation has come; the same few statements however large it is. */
    public Progress progress(CooperationId here) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here));
        BeginningReading.Stock stock = reading.stock(here);
        BeginningReading.Furniture furniture = reading.furniture(here);
        BeginningReading.Content content = reading.content(here);
        List<Step> steps = List.of(
                new Step("profile", "/settings/profile", stock.profiles() > 0),
                new Step("logo", "/settings/logo", furniture.logos() > 0),
                new Step("letterhead", "/settings/letterhead", furniture.letterheads() > 0),
                new Step("partners", "/partners", stock.partners() > 1),
                new Step("people", "/people", stock.people() > 1),
                new Step("units", "/partners", furniture.units() > 0),
                new Step("bodies", "/bodies/new?level=SPONSOR", stock.bodies() > 0),
                new Step("seats", "/bodies", stock.bodies() > 0 && content.bodiesWithoutSeats() == 0),
                new Step("roles", "/roles", stock.roles() > 1),
                new Step("terms", "/terms", content.terms() > 0),
                new Step("contacts", "/contacts", content.contacts() > 0),
                new Step("public", "/public", content.publicAreas() > 0));
        return new Progress(steps, stock.bodies() == 0, furniture.away() > 0);
    }

    /** Takes the steps away from the start page. */
    @Transactional
    public void putAway(CooperationId here) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here));
        if (reading.furniture(here).away() == 0) {
            entities.persist(new AssistantAway(here));
        }
    }

    /** Shows them there again. */
    @Transactional
    public void showAgain(CooperationId here) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here));
        entities.createQuery("delete from AssistantAway a where a.cooperationId = :here")
                .setParameter("here", here.value())
                .executeUpdate();
    }
}
