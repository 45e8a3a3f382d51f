package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Attachments; the pages belong to the things that they are attached to, and so do the rights. */
@ApplicationScoped
class AttachmentsArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("attachments");
    }

    @Override
    public List<HostPage> pages() {
        return List.of();
    }
}
