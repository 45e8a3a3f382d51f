package org.einklang.portal.mail.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** Mail that leaves and comes in, for administrators. */
@ApplicationScoped
class MailArea implements HostArea {

    @Inject
    private Access access;

    @Override
    public List<String> bundles() {
        return List.of("inmail");
    }

    @Override
    public List<MailPermission> permissions() {
        return List.of(MailPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/admin/mail", "mail"));
    }

    @Override
    public List<HostLink> links() {
        return access.may(MailPermission.KEEP_MAIL, Scope.installation())
                ? List.of(new HostLink(Place.OPERATION, 55, "inmail.title", "mail", "/admin/mail"))
                : List.of();
    }
}
