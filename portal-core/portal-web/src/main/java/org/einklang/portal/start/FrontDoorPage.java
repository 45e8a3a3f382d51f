package org.einklang.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.web.Navigation;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.MyCooperations;

/** The front door leads people to their cooperation, and administrators to the operation of the portal. */
@Named
@RequestScoped
public class FrontDoorPage {

    @Inject
    private MyCooperations mine;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    /** Goes on to where the person belongs. @throws NotVisible for somebody who belongs nowhere */
    @PostConstruct
    void open() {
        List<CooperationCard> cooperations = mine.all();
        if (!cooperations.isEmpty()) {
            navigation.to("/c/" + cooperations.get(0).key());
        } else if (access.may(CorePermission.OPERATE, Scope.installation())) {
            navigation.to("/admin");
        } else {
            throw new NotVisible("belongs to no cooperation");
        }
    }
}
