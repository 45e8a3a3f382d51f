package org.einklang.portal.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Contacts come in from a table. */
@ApplicationScoped
class ContactImportArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of();
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/contacts/import", "contact-import"),
                HostPage.forPeople("/c/{cooperation}/contacts/import/{table}", "contact-import-preview"));
    }
}
