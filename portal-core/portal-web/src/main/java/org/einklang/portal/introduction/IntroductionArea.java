package org.einklang.portal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** The tour on the start page, and what is new. */
@ApplicationScoped
class IntroductionArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("introduction");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/help/news", "help-news"));
    }
}
