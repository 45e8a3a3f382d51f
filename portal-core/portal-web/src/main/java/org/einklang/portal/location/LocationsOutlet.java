package org.einklang.portal.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.portal.location.LocationReading.Seen;
import org.einklang.portal.publicarea.Html;
import org.einklang.portal.publicarea.PublicAnswer;
import org.einklang.portal.publicarea.PublicOutlet;
import org.einklang.portal.publicarea.PublicPlace;
import org.einklang.portal.publicarea.PublicShell;

/** {@code /p/lindental/locations}: where the partners are and when they are open. */
@ApplicationScoped
class LocationsOutlet implements PublicOutlet {

    static final String PATH = "locations";

    @Inject
    private PublicShell shell;

    @Inject
    private LocationReading reading;

    @Override
    public String pattern() {
        return PATH;
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        List<Seen> shown = reading.shown(place);
        Html content = new Html();
        if (shown.isEmpty()) {
            content.line("<p class=\"ek-muted\">{}</p>", place.word("publicarea.none"));
        } else {
            content.line("<ul class=\"ek-plain ek-plain--ruled\">");
            shown.forEach(one -> line(place, one, content));
            content.line("</ul>");
        }
        Html lead = new Html().line("<p class=\"ek-muted\">{}</p>", place.word("publicarea.locations.lead"));
        return Optional.of(shell.page(place, PATH, place.word("publicarea.locations"), lead, content));
    }

    private static void line(PublicPlace place, Seen one, Html content) {
        LocationText text = one.location().text();
        content.line(
                        "<li><h2{}><a href=\"{}\">{}</a></h2><p class=\"ek-muted\"{}>{}</p>",
                        place.foreign(),
                        place.to(PATH + "/" + one.location().shortKey()),
                        text.name(),
                        place.foreign(),
                        one.partner().name())
                .line("{}</li>", LocationLines.address(text, place));
    }
}
