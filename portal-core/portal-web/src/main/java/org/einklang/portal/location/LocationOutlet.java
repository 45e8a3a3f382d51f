package org.einklang.portal.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.einklang.portal.location.LocationReading.Seen;
import org.einklang.portal.publicarea.Html;
import org.einklang.portal.publicarea.PublicAnswer;
import org.einklang.portal.publicarea.PublicOutlet;
import org.einklang.portal.publicarea.PublicPlace;
import org.einklang.portal.publicarea.PublicShell;

/** {@code /p/lindental/locations/haus-der-arbeit-k4x7}: opening hours, way in and service promise of one location. */
@ApplicationScoped
class LocationOutlet implements PublicOutlet {

    @Inject
    private PublicShell shell;

    @Inject
    private LocationReading reading;

    @Override
    public String pattern() {
        return LocationsOutlet.PATH + "/{location}";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        return reading.shown(place).stream()
                .filter(one -> one.location().shortKey().equals(parts.get("location")))
                .findFirst()
                .map(one -> page(place, one));
    }

    private PublicAnswer page(PublicPlace place, Seen one) {
        LocationText text = one.location().text();
        Html content = new Html()
                .line("<div class=\"ek-cols ek-cols--wide\"><div class=\"ek-stack\">")
                .line(
                        "<section class=\"ek-stack-m\" aria-labelledby=\"hours\"><h2 id=\"hours\">{}</h2>",
                        place.word("publicarea.hours"))
                .line("{}", LocationLines.week(text, place));
        if (!text.exceptions().isEmpty()) {
            content.line(
                    "<div><h3>{}</h3><p class=\"ek-text\"{}>{}</p></div>",
                    place.word("publicarea.hours.exceptions"),
                    place.foreign(),
                    text.exceptions());
        }
        content.line("</section>");
        written(place, "promise", Html.markdown(text.promise()), text.promise().isEmpty(), content);
        written(
                place,
                "access",
                new Html().line("<p class=\"ek-text\">{}</p>", text.access()),
                text.access().isEmpty(),
                content);
        content.line(
                        "</div><aside aria-label=\"{}\"><section class=\"ek-panel\" aria-labelledby=\"where\"><h2"
                                + " id=\"where\">{}</h2>",
                        place.word("publicarea.beside"),
                        place.word("publicarea.location.where"))
                .line("{}", LocationLines.address(text, place));
        String reach = LocationLines.reach(text, place).toString();
        if (!reach.isEmpty()) {
            content.line("<dl class=\"ek-facts ek-facts--tight\">{}</dl>", Html.raw(reach));
        }
        content.line("</section></aside></div>")
                .line(
                        "<p><a href=\"{}\">{}</a></p>",
                        place.to(LocationsOutlet.PATH),
                        place.word("publicarea.back_to", place.word("publicarea.locations")));
        Html lead = new Html()
                .line(
                        "<p class=\"ek-muted\"{}>{}</p>",
                        place.foreign(),
                        one.partner().name());
        return shell.thing(place, LocationsOutlet.PATH + "/" + one.location().shortKey(), text.name(), lead, content);
    }

    private static void written(PublicPlace place, String what, Html text, boolean empty, Html content) {
        if (!empty) {
            content.line(
                    "<section class=\"ek-stack-s\" aria-labelledby=\"{}\"><h2 id=\"{}\">{}</h2><div class=\"ek-prose\"{}>{}</div></section>",
                    what,
                    what,
                    place.word("publicarea.location." + what),
                    place.foreign(),
                    text);
        }
    }
}
