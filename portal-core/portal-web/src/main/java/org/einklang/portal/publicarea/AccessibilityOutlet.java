package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** {@code /p/lindental/accessibility}: the statement that the law asks for, with the way to report a barrier. */
@ApplicationScoped
class AccessibilityOutlet implements PublicOutlet {

    @Inject
    private PublicShell shell;

    @Inject
    private OperatorLines operator;

    @Inject
    private FeedbackForm feedback;

    @Override
    public String pattern() {
        return "accessibility";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        Html content = new Html()
                .line("<div class=\"ek-prose ek-info\"><p>{}</p>", place.word("publicarea.accessibility.lead"))
                .line(
                        "<h2>{}</h2><p>{}</p>",
                        place.word("core.page.accessibility.state"),
                        place.word("publicarea.accessibility.state"))
                .line(
                        "<h2>{}</h2><ul class=\"ek-bullets\"><li>{}</li><li>{}</li><li>{}</li></ul>",
                        place.word("core.page.accessibility.limits"),
                        place.word("publicarea.accessibility.language"),
                        place.word("publicarea.accessibility.texts"),
                        place.word("publicarea.accessibility.reader"))
                .line(
                        "<h2>{}</h2><p>{}</p>",
                        place.word("core.page.accessibility.made"),
                        place.word("publicarea.accessibility.made"))
                .line(
                        "<section id=\"report\" aria-labelledby=\"report-title\"><h2 id=\"report-title\">{}</h2><p>{}</p>",
                        place.word("publicarea.feedback"),
                        place.word("publicarea.accessibility.report"));
        if (feedback.isOffered(place)) {
            content.line(
                    "<p><a class=\"kern-btn kern-btn--secondary\" href=\"{}\"><span class=\"kern-label\">{}</span></a></p>",
                    place.to(FeedbackOutlet.PATH),
                    place.word("publicarea.feedback.write"));
        }
        content.line("{}</section>", operator.of(place))
                .line(
                        "<h2>{}</h2><p>{}</p><p>{}</p></div>",
                        place.word("core.page.accessibility.enforcement"),
                        place.word("core.page.accessibility.enforcement.text"),
                        place.word("core.page.accessibility.enforcement.federal"));
        return Optional.of(shell.page(place, pattern(), place.word("publicarea.accessibility"), Html.raw(""), content));
    }
}
