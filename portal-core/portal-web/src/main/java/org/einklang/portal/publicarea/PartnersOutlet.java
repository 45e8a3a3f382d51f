package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** {@code /p/lindental/partners}: who works together here. */
@ApplicationScoped
class PartnersOutlet implements PublicOutlet {

    @Inject
    private PublicShell shell;

    @Inject
    private PublicReading reading;

    @Override
    public String pattern() {
        return "partners";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        var partners = reading.partners(place);
        Html content = new Html();
        if (partners.isEmpty()) {
            content.line("<p class=\"ek-muted\">{}</p>", place.word("publicarea.none"));
        } else {
            content.line("<ul class=\"ek-plain ek-plain--ruled\"{}>", place.foreign());
            partners.forEach(partner -> content.line(
                    "<li><h2>{}</h2><p class=\"ek-muted\">{}</p></li>", partner.name(), partner.shortName()));
            content.line("</ul>")
                    .line(
                            "<p><a href=\"{}\">{}</a></p>",
                            place.to("locations"),
                            place.word("publicarea.partners.where"));
        }
        Html lead = new Html().line("<p class=\"ek-muted\">{}</p>", place.word("publicarea.partners.lead"));
        return Optional.of(shell.page(place, pattern(), place.word("publicarea.partners"), lead, content));
    }
}
