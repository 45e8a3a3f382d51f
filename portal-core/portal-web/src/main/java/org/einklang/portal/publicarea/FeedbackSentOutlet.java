package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** {@code /p/lindental/feedback/sent}: says that the message is on its way. */
@ApplicationScoped
class FeedbackSentOutlet implements PublicOutlet {

    static final String PATH = "feedback/sent";

    @Inject
    private PublicShell shell;

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        Html content = new Html()
                .line(
                        "<div class=\"ek-note ek-note--ok\" role=\"status\">{}<div><p>{}</p></div></div>",
                        shell.light("ok"),
                        place.word("publicarea.feedback.sent.text"))
                .line(
                        "<p><a href=\"{}\">{}</a></p>",
                        place.to(""),
                        place.word("publicarea.back_to", place.word("publicarea.start")));
        return Optional.of(shell.page(place, PATH, place.word("publicarea.feedback.sent"), Html.raw(""), content));
    }
}
