package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.cooperation.ProfileChanged.Act;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.HungLogo;

/** The coordinator hangs up a logo, says in words what it shows, and takes it down. */
@ApplicationScoped
public class LogoKeeping {

    private static final int LONGEST_TEXT = 200;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SeenCooperation cooperations;

    @Inject
    private Event<ProfileChanged> changed;

    /**
     * The logo as it was when it was read.
     *
     * @param logo it, if there is one
     * @param version to be given back with a change
     */
    public record Seen(Optional<HungLogo> logo, int version) {}

    /** The logo, to be changed. */
    public Seen toChange(CooperationId cooperation) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        Cooperation found = cooperations.now(cooperation);
        return new Seen(found.logo(), found.version());
    }

    /** The picture, for its members. */
    public Optional<byte[]> picture(CooperationId cooperation) {
        access.require(CooperationPermission.SEE_PROFILE, Scope.cooperation(cooperation));
        return Optional.ofNullable(entities.find(CooperationLogo.class, cooperation.value()))
                .map(CooperationLogo::picture);
    }

    /**
     * Shows this picture from now on.
     *
     * @param file a PNG or JPEG file, as somebody brought it
     * @param text what it shows, in words
     * @param seen the version that the person saw
     */
    @Transactional
    public void hang(CooperationId cooperation, byte[] file, String text, int seen) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        LogoPicture picture = LogoPicture.in(file);
        Cooperation found = cooperations.toChange(cooperation, seen);
        entities.merge(new CooperationLogo(cooperation, picture));
        found.show(new HungLogo(picture.stamp(), fitting(text)));
        changed.fire(new ProfileChanged(cooperation, Act.LOGO_HUNG));
    }

    /** Says the logo that is there in other words. @throws RuleViolation if there is none */
    @Transactional
    public void say(CooperationId cooperation, String text, int seen) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        Cooperation found = cooperations.toChange(cooperation, seen);
        HungLogo there = found.logo().orElseThrow(() -> new RuleViolation("cooperations.logo_missing").at("file"));
        found.show(new HungLogo(there.stamp(), fitting(text)));
        changed.fire(new ProfileChanged(cooperation, Act.LOGO_HUNG));
    }

    /** Shows none from now on. */
    @Transactional
    public void takeDown(CooperationId cooperation, int seen) {
        access.require(CorePermission.KEEP_SETTINGS, Scope.cooperation(cooperation));
        Cooperation found = cooperations.toChange(cooperation, seen);
        Optional.ofNullable(entities.find(CooperationLogo.class, cooperation.value()))
                .ifPresent(entities::remove);
        found.show(HungLogo.NONE);
        changed.fire(new ProfileChanged(cooperation, Act.LOGO_TAKEN_DOWN));
    }

    private static String fitting(String text) {
        if (text.strip().length() > LONGEST_TEXT) {
            throw new RuleViolation("cooperations.too_long", LONGEST_TEXT).at("text");
        }
        return text;
    }
}
