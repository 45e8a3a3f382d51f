package org.einklang.portal.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.CorePermission;

/** The coordinator keeps the list of words on which the cooperation has agreed. */
@ApplicationScoped
public class WordingKeeping {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Event<WordingChanged> changed;

    /** The list, to be changed, by what is avoided. */
    public List<AgreedWording> toChange(CooperationId here) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(here));
        return agreed(here);
    }

    /** Everything on the list; whoever asks writes in the cooperation. One statement. */
    List<AgreedWording> agreed(CooperationId here) {
        return entities.createQuery(
                        "select w from AgreedWording w where w.cooperationId = :here order by w.folded",
                        AgreedWording.class)
                .setParameter("here", here.value())
                .getResultList();
    }

    /** Puts a word on the list. @throws RuleViolation if it is there already, or the list is full */
    @Transactional
    public void add(CooperationId here, String avoided, String preferred) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(here));
        AgreedWording wording = new AgreedWording(here, avoided, preferred);
        List<AgreedWording> before = agreed(here);
        if (before.size() >= MOST) {
            throw new RuleViolation("comments.wording.full", MOST).at("avoided");
        }
        if (before.stream()
                .anyMatch(one -> AgreedWording.folded(one.avoided()).equals(AgreedWording.folded(wording.avoided())))) {
            throw new RuleViolation("comments.wording.twice").at("avoided");
        }
        entities.persist(wording);
        changed.fire(new WordingChanged(here));
    }

    /** Takes a word off the list. */
    @Transactional
    public void remove(CooperationId here, long id) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(here));
        AgreedWording wording = entities.find(AgreedWording.class, id);
        if (wording == null || !wording.cooperation().equals(here)) {
            throw new NotVisible("no wording " + id + " in " + here);
        }
        entities.remove(wording);
        changed.fire(new WordingChanged(here));
    }
}
