package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.ProfileChanged.Act;
import org.einklang.portal.directory.CorePermission;

/** The coordinator says what the levels of bodies are called in the cooperation. */
@ApplicationScoped
public class LevelNaming {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SeenCooperation cooperations;

    @Inject
    private Texts texts;

    @Inject
    private Event<ProfileChanged> changed;

    /**
     * The names as they were when they were read.
     *
     * @param names each level's own name, in either language
     * @param version to be given back with a change
     */
    public record Seen(LevelWording names, int version) {}

    /** The names, to be changed. */
    public Seen toChange(CooperationId cooperation) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        return new Seen(wording(cooperation), cooperations.now(cooperation).version());
    }

    /** Calls the levels like this from now on. @throws org.einklang.api.RuleViolation if two are called the same */
    @Transactional
    public void name(CooperationId cooperation, Map<BodyLevel, LevelWording.Name> names, int seen) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        LevelWording wording = new LevelWording(names);
        wording.requireClear(texts);
        cooperations.toChange(cooperation, seen);
        stored(cooperation).stream()
                .filter(one -> wording.own(one.level()).equals(LevelWording.Name.HOUSE))
                .forEach(entities::remove);
        names.forEach((level, name) -> {
            if (!name.equals(LevelWording.Name.HOUSE)) {
                entities.merge(new LevelName(cooperation, level, name));
            }
        });
        changed.fire(new ProfileChanged(cooperation, Act.LEVELS_NAMED));
    }

    /** What the levels are called in the cooperation; words for whoever shows a body, nothing of its content. */
    public LevelWording wording(CooperationId cooperation) {
        return new LevelWording(
                stored(cooperation).stream().collect(Collectors.toMap(LevelName::level, LevelName::name)));
    }

    private List<LevelName> stored(CooperationId cooperation) {
        return entities.createQuery("select n from LevelName n where n.cooperationId = :cooperation", LevelName.class)
                .setParameter("cooperation", cooperation.value())
                .getResultList();
    }
}
