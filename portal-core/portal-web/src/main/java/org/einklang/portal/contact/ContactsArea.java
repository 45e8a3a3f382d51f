package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The contacts of a cooperation. */
@ApplicationScoped
class ContactsArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("contacts");
    }

    @Override
    public List<ContactPermission> permissions() {
        return List.of(ContactPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/contacts", "contacts"),
                HostPage.forPeople("/c/{cooperation}/contacts/new", "contact-new"),
                HostPage.forPeople("/c/{cooperation}/contacts/gaps", "contact-gaps"),
                HostPage.forPeople("/c/{cooperation}/contacts/report", "contact-report"),
                HostPage.forPeople("/c/{cooperation}/contacts/campaigns", "contact-campaigns"),
                HostPage.forPeople("/c/{cooperation}/contacts/campaigns/new", "contact-campaign-new"),
                HostPage.forPeople("/c/{cooperation}/contacts/campaigns/{campaign}", "contact-campaign"),
                HostPage.forPeople("/c/{cooperation}/contacts/{contact}", "contact"),
                HostPage.forPeople("/c/{cooperation}/contacts/{contact}/edit", "contact-edit"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.WORK, 20, "contacts.menu", "phone", "/contacts"));
    }
}
