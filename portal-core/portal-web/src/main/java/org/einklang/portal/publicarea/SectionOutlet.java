package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.publication.PublicationSource;
import org.einklang.portal.publication.Publications;
import org.einklang.portal.publication.Shown;

/** {@code /p/lindental/news}: all that a module has published, the last one first. */
@ApplicationScoped
class SectionOutlet implements PublicOutlet {

    private static final int MOST = 200;

    @Inject
    private PublicShell shell;

    @Inject
    private Publications publications;

    @Inject
    private PublicationLines lines;

    @Override
    public String pattern() {
        return "{kind}";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        return publications.kind(Objects.requireNonNull(parts.get("kind"))).map(kind -> list(place, kind));
    }

    private PublicAnswer list(PublicPlace place, PublicationSource kind) {
        Shown shown = publications.shown(kind, place.here(), MOST);
        return shell.page(
                        place,
                        kind.path(),
                        place.word(kind.titleKey()),
                        Html.raw(""),
                        lines.of(place, kind, shown.things(), "h2"))
                .until(shown.nextMove());
    }
}
