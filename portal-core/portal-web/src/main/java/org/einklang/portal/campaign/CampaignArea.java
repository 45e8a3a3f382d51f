package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Campaigns; the pages belong to the kinds of entries. */
@ApplicationScoped
class CampaignArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("campaigns");
    }

    @Override
    public List<CampaignPermission> permissions() {
        return List.of(CampaignPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of();
    }
}
