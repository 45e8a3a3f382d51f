package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** Attachments; the lists belong to the pages of their things, and so do the rights. Administrators see the room they take. */
@ApplicationScoped
class AttachmentsArea implements HostArea {

    @Inject
    private Access access;

    @Override
    public List<String> bundles() {
        return List.of("attachments");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/admin/attachments", "attachments"));
    }

    @Override
    public List<HostLink> links() {
        return access.may(CorePermission.OPERATE, Scope.installation())
                ? List.of(new HostLink(Place.OPERATION, 56, "attachments.heading", "clip", "/admin/attachments"))
                : List.of();
    }
}
