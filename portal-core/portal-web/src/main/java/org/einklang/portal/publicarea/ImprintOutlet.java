package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** {@code /p/lindental/imprint}: who answers for what stands here, and who runs the portal. */
@ApplicationScoped
class ImprintOutlet implements PublicOutlet {

    @Inject
    private PublicShell shell;

    @Inject
    private PublicReading reading;

    @Inject
    private OperatorLines operator;

    @Override
    public String pattern() {
        return "imprint";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        Html content = new Html().line("<div class=\"ek-prose ek-info\">");
        content.line("<h2>{}</h2>", place.word("publicarea.imprint.content"));
        if (place.text().imprint().isEmpty()) {
            content.line("{}", OfficeLines.of(place, reading.profile(place.here())));
        } else {
            content.line(
                    "<div{}>{}</div>",
                    place.foreign(),
                    Html.markdown(place.text().imprint()));
        }
        content.line("<h2>{}</h2>{}", place.word("publicarea.imprint.operator"), operator.of(place))
                .line(
                        "<h2>{}</h2><p>{}</p></div>",
                        place.word("core.page.imprint.software"),
                        place.word("core.page.imprint.software.text"));
        return Optional.of(shell.page(place, pattern(), place.word("publicarea.imprint"), Html.raw(""), content));
    }
}
