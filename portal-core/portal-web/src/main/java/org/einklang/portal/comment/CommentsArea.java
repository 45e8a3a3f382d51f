package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Comments; the pages belong to the things that they are about. */
@ApplicationScoped
class CommentsArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("comments");
    }

    @Override
    public List<CommentPermission> permissions() {
        return List.of(CommentPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of();
    }
}
