package org.einklang.portal.introduction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.einklang.api.web.Navigation;
import org.jspecify.annotations.Nullable;

/** Whether the start page offers the tour, and says that there is something new; asks the database once. */
@Named
@RequestScoped
public class IntroductionView {

    @Inject
    private Introductions introductions;

    @Inject
    private ReleaseNotes notes;

    @Inject
    private Navigation navigation;

    private @Nullable Optional<Introduction> mine;

    private Optional<Introduction> mine() {
        Optional<Introduction> known = mine;
        if (known == null) {
            known = introductions.mine();
            mine = known;
        }
        return known;
    }

    /** Whether the tour is offered: also to those who were logged in already when there was none. */
    boolean isTourDue() {
        return mine().map(Introduction::isTourDue).orElse(true);
    }

    /** Where in the tour the person was last, if they have been under way. */
    Optional<Stop> reached() {
        return mine().flatMap(Introduction::reached);
    }

    /** Whether the portal has been renewed since the person was last told. */
    public boolean isRenewed() {
        return notes.latest()
                .filter(release -> mine().filter(one -> one.isNews(release)).isPresent())
                .isPresent();
    }

    /** The person does not want to be told. */
    public void hide() {
        introductions.knowNews();
        navigation.stay("introduction.hidden");
    }
}
