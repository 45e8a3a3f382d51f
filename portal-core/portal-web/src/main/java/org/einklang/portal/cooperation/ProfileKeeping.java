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
import org.einklang.portal.directory.FederalState;

/** The coordinator says what the cooperation is called, what it is for, where it lies, and how its office is reached. */
@ApplicationScoped
public class ProfileKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SeenCooperation cooperations;

    @Inject
    private Event<ProfileChanged> changed;

    /**
     * The profile as it was when it was read.
     *
     * @param name the name in the head of each page
     * @param federalState whose holidays count
     * @param text everything else
     * @param version to be given back with a change
     */
    public record Seen(String name, FederalState federalState, CooperationProfile.Text text, int version) {}

    /** What the cooperation tells about itself, to its members. */
    public Seen read(CooperationId cooperation) {
        access.require(CooperationPermission.SEE_PROFILE, Scope.cooperation(cooperation));
        Cooperation found = cooperations.now(cooperation);
        return new Seen(found.card().name(), found.federalState(), text(cooperation), found.version());
    }

    /** The profile, to be changed. */
    public Seen toChange(CooperationId cooperation) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        return read(cooperation);
    }

    /**
     * Is called and described like this from now on. The key in its addresses stays.
     *
     * @param seen name, federal state and text as they shall be, with the version that the person saw
     * @throws jakarta.persistence.OptimisticLockException if somebody else has changed the settings in the meantime
     */
    @Transactional
    public void keep(CooperationId cooperation, Seen seen) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        Cooperation found = cooperations.toChange(cooperation, seen.version());
        found.rename(seen.name());
        found.lieIn(seen.federalState());
        CooperationProfile profile = Optional.ofNullable(entities.find(CooperationProfile.class, cooperation.value()))
                .orElseGet(() -> new CooperationProfile(cooperation));
        profile.describe(seen.text());
        entities.merge(profile);
        changed.fire(new ProfileChanged(cooperation, Act.PROFILE_KEPT));
    }

    private CooperationProfile.Text text(CooperationId cooperation) {
        return Optional.ofNullable(entities.find(CooperationProfile.class, cooperation.value()))
                .map(CooperationProfile::text)
                .orElse(CooperationProfile.Text.NOTHING);
    }
}
