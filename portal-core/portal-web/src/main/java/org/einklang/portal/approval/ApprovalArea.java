package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Approval rounds: what waits for whom. Otherwise the pages belong to the things that are voted on. */
@ApplicationScoped
class ApprovalArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("approvals");
    }

    @Override
    public List<ApprovalPermission> permissions() {
        return List.of(ApprovalPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/c/{cooperation}/approvals", "approvals"));
    }
}
