package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.publication.Publication;
import org.einklang.api.publication.PublicationSource;
import org.einklang.api.web.Addresses;
import org.einklang.portal.publication.Publications;
import org.einklang.portal.publication.Shown;
import org.einklang.portal.switches.ModuleSwitches;

/** {@code /p/lindental/sitemap.xml}: all pages of the area, for machines that search (sitemaps.org). */
@ApplicationScoped
class SitemapOutlet implements PublicOutlet {

    private static final int MOST = 200;

    @Inject
    private Publications publications;

    @Inject
    private Addresses addresses;

    @Inject
    @Any
    private Instance<PublicOutlet> outlets;

    @Inject
    private ModuleSwitches switches;

    @Override
    public String pattern() {
        return "sitemap.xml";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        List<Instant> moves = new ArrayList<>();
        Html map = new Html()
                .line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .line("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        outlets.stream()
                .filter(outlet -> !switches.isOffFor(place.here(), outlet))
                .map(PublicOutlet::pattern)
                .filter(pattern -> pattern.matches("[a-z-]*"))
                .sorted()
                .forEach(path -> page(place, path, Optional.empty(), map));
        for (PublicationSource kind : publications.kinds()) {
            if (switches.isOffFor(place.here(), kind)) {
                continue;
            }
            page(place, kind.path(), Optional.empty(), map);
            Shown shown = publications.shown(kind, place.here(), MOST);
            shown.nextMove().ifPresent(moves::add);
            for (Publication thing : shown.things()) {
                page(
                        place,
                        kind.path() + "/" + thing.key(),
                        Optional.of(thing.times().changed()),
                        map);
            }
        }
        return Optional.of(PublicAnswer.text(
                        "application/xml;charset=UTF-8", map.line("</urlset>").toString())
                .until(moves.stream().min(Comparator.naturalOrder())));
    }

    private void page(PublicPlace place, String path, Optional<Instant> changed, Html map) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            map.line("<url><loc>{}</loc>", addresses.absolute(place.in(language, path)));
            changed.ifPresent(moment -> map.line("<lastmod>{}</lastmod>", moment));
            map.line("</url>");
        }
    }
}
