package org.einklang.portal.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Answers by a link in a mail. */
@ApplicationScoped
class AnswerArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("core");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forEverybody("/a/{token}", "answer"));
    }
}
