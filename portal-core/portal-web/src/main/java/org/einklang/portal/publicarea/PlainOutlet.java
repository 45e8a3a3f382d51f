package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /p/lindental/plain-language}: what one finds here, in short sentences. */
@ApplicationScoped
class PlainOutlet implements PublicOutlet {

    @Inject
    private PublicShell shell;

    @Override
    public String pattern() {
        return "plain-language";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        Html content = new Html()
                .line("<div class=\"ek-prose ek-info\"><p>{}</p>", place.word("publicarea.plain.what"))
                .line("<ul class=\"ek-bullets\">");
        List.of("publicarea.plain.news", "publicarea.plain.places", "publicarea.plain.contacts")
                .forEach(key -> content.line("<li>{}</li>", place.word(key)));
        content.line("</ul><h2>{}</h2>", place.word("publicarea.plain.who"))
                .line("<p>{}</p>", place.word("publicarea.plain.who.text"))
                .line(
                        "<h2>{}</h2><p>{}</p>",
                        place.word("publicarea.plain.use"),
                        place.word("publicarea.plain.use.text"))
                .line(
                        "<h2>{}</h2><p>{}</p><p><a href=\"{}\">{}</a></p></div>",
                        place.word("publicarea.plain.trouble"),
                        place.word("publicarea.plain.trouble.text"),
                        place.to(FeedbackOutlet.PATH),
                        place.word("publicarea.feedback.write"));
        return Optional.of(shell.page(place, pattern(), place.word("publicarea.plain"), Html.raw(""), content));
    }
}
