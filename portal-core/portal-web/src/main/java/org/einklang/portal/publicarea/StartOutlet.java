package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.publication.PublicationSource;
import org.einklang.portal.cooperation.CooperationProfile;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.publication.Publications;
import org.einklang.portal.publication.Shown;

/** {@code /p/lindental}: who works together here, for what, and what is new. */
@ApplicationScoped
class StartOutlet implements PublicOutlet {

    private static final int NEWS = 3;

    @Inject
    private PublicShell shell;

    @Inject
    private PublicReading reading;

    @Inject
    private Publications publications;

    @Inject
    private PublicationLines lines;

    @Override
    public String pattern() {
        return "";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        List<Instant> moves = new ArrayList<>();
        CooperationProfile.Text profile = reading.profile(place.here());
        Html main = new Html().line("<main id=\"content\" tabindex=\"-1\">");
        hero(place, main);
        main.line("<div class=\"ek-public\"><div class=\"ek-cols ek-cols--wide\"><div class=\"ek-stack\">");
        for (PublicationSource kind : publications.kinds()) {
            Shown shown = publications.shown(kind, place.here(), NEWS);
            shown.nextMove().ifPresent(moves::add);
            news(place, kind, shown, main);
        }
        main.line("</div><aside class=\"ek-stack\" aria-label=\"{}\">", place.word("publicarea.beside"));
        about(place, profile, main);
        main.line("</aside></div></div></main>");
        return Optional.of(shell.whole(place, "", place.cooperation().name(), main)
                .until(moves.stream().min(Comparator.naturalOrder())));
    }

    private void hero(PublicPlace place, Html main) {
        main.line(
                        "<section class=\"ek-hero\" data-kern-theme=\"dark\" aria-labelledby=\"hero\"><div class=\"ek-public\">")
                .line(
                        "<div class=\"ek-stack\"><h1 id=\"hero\"{}>{}</h1>",
                        foreign(place, place.isHeadedInGerman()),
                        place.headline());
        if (!place.greeting().isEmpty()) {
            main.line("<p class=\"ek-lead\"{}>{}</p>", foreign(place, place.isGreetedInGerman()), place.greeting());
        }
        main.line(
                "<div class=\"ek-actions\"><a href=\"{}\" class=\"kern-btn kern-btn--primary\"><span"
                        + " class=\"kern-label\">{}</span></a></div></div>",
                place.to("locations"),
                place.word("publicarea.locations"));
        List<Partner> partners = reading.partners(place);
        if (!partners.isEmpty()) {
            main.line("<ul class=\"ek-partners\" aria-label=\"{}\">", place.word("publicarea.partners"));
            partners.forEach(partner -> main.line(
                    "<li{}><span class=\"ek-mono\" aria-hidden=\"true\">{}</span><p class=\"ek-strong\">{}</p></li>",
                    place.foreign(),
                    initials(partner.shortName()),
                    partner.name()));
            main.line("</ul>");
        }
        main.line("</div></section>");
    }

    private static Html foreign(PublicPlace place, boolean german) {
        return german ? place.foreign() : Html.raw("");
    }

    private void news(PublicPlace place, PublicationSource kind, Shown shown, Html main) {
        main.line(
                "<section aria-labelledby=\"{}\"><div class=\"ek-sechead\"><h2 id=\"{}\">{}</h2><a class=\"ek-inline\""
                        + " href=\"{}\">{}{}</a></div>",
                kind.path(),
                kind.path(),
                place.word(kind.titleKey()),
                place.to("feed.atom"),
                shell.icon("rss"),
                place.word("publicarea.subscribe"));
        main.line("{}", lines.of(place, kind, shown.things(), "h3"))
                .line(
                        "<p><a href=\"{}\">{}</a></p></section>",
                        place.to(kind.path()),
                        place.word("publicarea.all", place.word(kind.titleKey())));
    }

    private static void about(PublicPlace place, CooperationProfile.Text profile, Html main) {
        if (!profile.description().isEmpty()) {
            main.line(
                    "<section class=\"ek-panel\" aria-labelledby=\"about\"><h2 id=\"about\">{}</h2><div"
                            + " class=\"ek-prose\"{}>{}</div></section>",
                    place.word("publicarea.about"),
                    place.foreign(),
                    Html.markdown(profile.description()));
        }
        main.line(
                "<section class=\"ek-panel ek-panel--sunken\" aria-labelledby=\"office\"><h2 id=\"office\">{}</h2>",
                place.word("publicarea.office"));
        main.line("{}</section>", OfficeLines.of(place, profile));
    }

    /** Two letters for the eye; the name stands beside them. */
    private static String initials(String name) {
        String[] words = name.split("[\\s-]+");
        String both = words.length > 1 ? words[0].substring(0, 1) + words[words.length - 1].charAt(0) : name;
        return both.substring(0, Math.min(2, both.length())).toUpperCase(java.util.Locale.GERMAN);
    }
}
