package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.publication.Publication;
import org.einklang.api.publication.PublicationSource;
import org.einklang.portal.publication.Publications;

/** {@code /p/lindental/news/mehr-plaetze-k4x7}: one published thing. */
@ApplicationScoped
class PublicationOutlet implements PublicOutlet {

    @Inject
    private PublicShell shell;

    @Inject
    private Publications publications;

    @Inject
    private Clock clock;

    @Override
    public String pattern() {
        return "{kind}/{thing}";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        return publications
                .kind(Objects.requireNonNull(parts.get("kind")))
                .flatMap(kind -> publications
                        .shown(kind, place.here(), Objects.requireNonNull(parts.get("thing")))
                        .map(thing -> page(place, kind, thing)));
    }

    private PublicAnswer page(PublicPlace place, PublicationSource kind, Publication thing) {
        Html lead = new Html().line("<p>{}</p>", PublicationLines.day(place, thing));
        Html content = new Html();
        if (!thing.summary().isEmpty()) {
            content.line("<p class=\"ek-lead\"{}>{}</p>", place.foreign(), thing.summary());
        }
        content.line("<div class=\"ek-prose\"{}>{}</div>", place.foreign(), Html.markdown(thing.text()))
                .line(
                        "<p><a href=\"{}\">{}</a></p>",
                        place.to(kind.path()),
                        place.word("publicarea.back_to", place.word(kind.titleKey())));
        return shell.thing(place, kind.path() + "/" + thing.key(), thing.title(), lead, content)
                .until(thing.times().nextMove(clock.instant()));
    }
}
