package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.cooperation.ProfileChanged.Act;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.CorePermission;

/** The coordinator says what stands above and below the papers of the cooperation. What has been printed stays as it is. */
@ApplicationScoped
public class LetterheadKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SeenCooperation cooperations;

    @Inject
    private LetterheadReading reading;

    @Inject
    private Event<ProfileChanged> changed;

    /**
     * The letterhead as it was when it was read.
     *
     * @param text what it says
     * @param version to be given back with a change
     */
    public record Seen(CooperationLetterhead.Text text, int version) {}

    /** The letterhead, to be changed. */
    public Seen toChange(CooperationId cooperation) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        Cooperation found = cooperations.now(cooperation);
        return new Seen(reading.text(found), found.version());
    }

    /** Is like this from now on. @throws jakarta.persistence.OptimisticLockException if somebody else was faster */
    @Transactional
    public void keep(CooperationId cooperation, Seen seen) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        cooperations.toChange(cooperation, seen.version());
        CooperationLetterhead kept = Optional.ofNullable(
                        entities.find(CooperationLetterhead.class, cooperation.value()))
                .orElseGet(() -> new CooperationLetterhead(cooperation));
        kept.be(seen.text());
        entities.merge(kept);
        changed.fire(new ProfileChanged(cooperation, Act.LETTERHEAD_KEPT));
    }
}
