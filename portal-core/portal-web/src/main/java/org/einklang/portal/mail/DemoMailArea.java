package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The mailbox of the demo. */
@ApplicationScoped
class DemoMailArea implements HostArea {

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    @Override
    public List<String> bundles() {
        return List.of("core");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/demo/mail", "demo-mail"));
    }

    @Override
    public List<HostLink> links() {
        return demo
                ? List.of(new HostLink(Place.OPERATION, 80, "core.demo_mail.title", "mail", "/demo/mail"))
                : List.of();
    }
}
