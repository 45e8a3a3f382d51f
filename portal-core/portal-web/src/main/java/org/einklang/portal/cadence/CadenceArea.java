package org.einklang.portal.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Whether bodies meet as often as was agreed; reached from the list of bodies. */
@ApplicationScoped
class CadenceArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("cadence");
    }

    @Override
    public List<CadencePermission> permissions() {
        return List.of(CadencePermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/c/{cooperation}/bodies/cadence", "body-cadence"));
    }
}
