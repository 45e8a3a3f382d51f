package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.publication.PublicationChanged;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.portal.publicarea.PublicAreaChanged.Act;

/** The coordinating office opens and closes the public area, and says what stands there. */
@ApplicationScoped
public class PublicAreaKeeping {

    private static final int NEW = -1;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Event<PublicAreaChanged> acted;

    @Inject
    private Event<PublicationChanged> changed;

    /**
     * The public area as it was when it was read.
     *
     * @param text what it says
     * @param partners all partners that could be named
     * @param version to be given back with a change
     */
    public record Seen(PublicAreaText text, List<Partner> partners, int version) {}

    /** The public area, to be changed; one that was never described is closed and would name all partners. */
    public Seen toChange(CooperationId here) {
        access.require(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
        List<Partner> partners = directory.partners(here);
        return found(here)
                .map(area -> new Seen(area.text(), partners, area.version()))
                .orElseGet(() ->
                        new Seen(new PublicAreaText(false, "", "", "", "", "", "", ids(partners)), partners, NEW));
    }

    /**
     * Is like this from now on.
     *
     * @throws OptimisticLockException if somebody else was faster
     * @throws RuleViolation if it is to be open and says nowhere how its writers are reached
     */
    @Transactional
    public void keep(CooperationId here, PublicAreaText text, int seen) {
        access.require(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
        if (!ids(directory.partners(here)).containsAll(text.partners())) {
            throw new NotVisible("a partner of another cooperation");
        }
        if (text.open() && text.mailbox().isEmpty()) {
            throw new RuleViolation("publicarea.mailbox_missing").at("mailbox");
        }
        Optional<PublicArea> before = found(here);
        if (before.map(PublicArea::version).orElse(NEW) != seen) {
            throw new OptimisticLockException("public area of " + here);
        }
        boolean wasOpen = before.filter(PublicArea::isOpen).isPresent();
        PublicArea area = before.orElseGet(() -> begun(here));
        area.be(text);
        acted.fire(new PublicAreaChanged(
                here, wasOpen == text.open() ? Act.DESCRIBED : text.open() ? Act.OPENED : Act.CLOSED));
        changed.fire(new PublicationChanged(here));
    }

    private PublicArea begun(CooperationId here) {
        PublicArea area = new PublicArea(here);
        entities.persist(area);
        entities.persist(new PublicStamp(here));
        entities.flush();
        return area;
    }

    private Optional<PublicArea> found(CooperationId here) {
        return Optional.ofNullable(entities.find(PublicArea.class, here.value()));
    }

    private static Set<PartnerId> ids(List<Partner> partners) {
        return partners.stream().map(Partner::partnerId).collect(Collectors.toSet());
    }
}
