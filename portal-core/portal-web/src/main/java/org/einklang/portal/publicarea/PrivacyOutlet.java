package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /p/lindental/privacy}: what becomes of the data of those who look. */
@ApplicationScoped
class PrivacyOutlet implements PublicOutlet {

    @Inject
    private PublicShell shell;

    @Inject
    private OperatorLines operator;

    @Override
    public String pattern() {
        return "privacy";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        Html content = new Html()
                .line("<div class=\"ek-prose ek-info\"><p>{}</p>", place.word("publicarea.privacy.lead"))
                .line("<h2>{}</h2>{}", place.word("core.page.privacy.who"), operator.of(place));
        List.of("cookies", "log", "feedback", "contacts", "others")
                .forEach(part -> content.line(
                        "<h2>{}</h2><p>{}</p>",
                        place.word("publicarea.privacy." + part + ".title"),
                        place.word("publicarea.privacy." + part + ".text")));
        content.line(
                "<h2>{}</h2><p>{}</p></div>",
                place.word("core.page.privacy.rights"),
                place.word("publicarea.privacy.rights"));
        return Optional.of(shell.page(place, pattern(), place.word("publicarea.privacy"), Html.raw(""), content));
    }
}
