package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** {@code /p/lindental/feedback}: the empty form by which barriers are reported; where there is no mailbox, there is none. */
@ApplicationScoped
class FeedbackOutlet implements PublicOutlet {

    static final String PATH = "feedback";

    @Inject
    private FeedbackForm form;

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        return form.isOffered(place) ? Optional.of(form.page(place, Feedback.NOTHING, Map.of())) : Optional.empty();
    }
}
