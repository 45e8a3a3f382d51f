package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.publication.Publication;
import org.einklang.api.publication.PublicationSource;
import org.einklang.api.web.Addresses;
import org.einklang.portal.publication.Publications;
import org.einklang.portal.publication.Shown;

/**
 * {@code /p/lindental/feed.atom}: what is new, for programs that look for it (Atom, RFC 4287). Its moments are those at which
 * people outside could first notice something, never those at which something was written.
 */
@ApplicationScoped
class FeedOutlet implements PublicOutlet {

    private static final int MOST = 30;

    @Inject
    private Publications publications;

    @Inject
    private Addresses addresses;

    private record Entry(PublicationSource kind, Publication thing) {}

    @Override
    public String pattern() {
        return "feed.atom";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        List<Entry> entries = new ArrayList<>();
        List<Instant> moves = new ArrayList<>();
        for (PublicationSource kind : publications.kinds()) {
            Shown shown = publications.shown(kind, place.here(), MOST);
            shown.things().forEach(thing -> entries.add(new Entry(kind, thing)));
            shown.nextMove().ifPresent(moves::add);
        }
        entries.sort(
                Comparator.comparing((Entry one) -> one.thing().times().since()).reversed());
        return Optional.of(PublicAnswer.text(
                        "application/atom+xml;charset=UTF-8",
                        feed(place, entries).toString())
                .until(moves.stream().min(Comparator.naturalOrder())));
    }

    private Html feed(PublicPlace place, List<Entry> entries) {
        Instant updated = entries.stream()
                .map(one -> one.thing().times().changed())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Html feed = new Html()
                .line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .line("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\">")
                .line("<title>{}</title>", place.cooperation().name())
                .line("<id>{}</id>", absolute(place, ""))
                .line("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", absolute(place, ""))
                .line("<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", absolute(place, pattern()))
                .line("<updated>{}</updated>", updated)
                .line("<author><name>{}</name></author>", place.cooperation().name());
        entries.stream().limit(MOST).forEach(one -> entry(place, one, feed));
        return feed.line("</feed>");
    }

    private void entry(PublicPlace place, Entry entry, Html feed) {
        Publication thing = entry.thing();
        String address = absolute(place, entry.kind().path() + "/" + thing.key());
        feed.line("<entry><title>{}</title><id>{}</id>", thing.title(), address)
                .line("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", address)
                .line("<published>{}</published>", thing.times().since())
                .line("<updated>{}</updated>", thing.times().changed());
        if (!thing.summary().isEmpty()) {
            feed.line("<summary>{}</summary>", thing.summary());
        }
        feed.line(
                "<content type=\"html\">{}</content></entry>",
                Html.markdown(thing.text()).toString());
    }

    private String absolute(PublicPlace place, String path) {
        return addresses.absolute(place.to(path)).toString();
    }
}
