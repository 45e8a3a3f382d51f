package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.api.publication.Publication;
import org.einklang.api.publication.PublicationSource;
import org.einklang.api.time.PortalTime;

/** Published things as a list; only what has passed the gate is given to it. */
@ApplicationScoped
class PublicationLines {

    /** The list, or a sentence if there is none. @param heading the tag of each title */
    Html of(PublicPlace place, PublicationSource kind, List<Publication> things, String heading) {
        if (things.isEmpty()) {
            return new Html().line("<p class=\"ek-muted\">{}</p>", place.word("publicarea.none"));
        }
        Html list = new Html().line("<ul class=\"ek-news\">");
        for (Publication thing : things) {
            list.line(
                    "<li>{}<div{}><{}><a href=\"{}\">{}</a></{}>",
                    day(place, thing),
                    place.foreign(),
                    heading,
                    place.to(kind.path() + "/" + thing.key()),
                    thing.title(),
                    heading);
            if (!thing.summary().isEmpty()) {
                list.line("<p>{}</p>", thing.summary());
            }
            list.line("</div></li>");
        }
        return list.line("</ul>");
    }

    /** The day since when it can be seen. */
    static Html day(PublicPlace place, Publication thing) {
        var day = PortalTime.dayOf(thing.times().since());
        return new Html()
                .line(
                        "<time class=\"ek-muted\" datetime=\"{}\">{}</time>",
                        day,
                        PortalTime.shortDay(day, place.locale()));
    }
}
