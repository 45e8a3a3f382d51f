package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.publicarea.Html;
import org.einklang.portal.publicarea.PublicAnswer;
import org.einklang.portal.publicarea.PublicOutlet;
import org.einklang.portal.publicarea.PublicPlace;
import org.einklang.portal.publicarea.PublicReading;
import org.einklang.portal.publicarea.PublicShell;
import org.jspecify.annotations.Nullable;

/**
 * {@code /p/lindental/contacts}: whom to ask for what. Only contacts that their keepers have marked, only telephone and central
 * mailbox, and a person's name only where that person has said so and the person is still there.
 */
@ApplicationScoped
class ContactsOutlet implements PublicOutlet {

    private static final int MOST = 300;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private PublicShell shell;

    @Inject
    private PublicReading reading;

    @Inject
    private Clock clock;

    private record Line(Contact contact, @Nullable String name) {}

    @Override
    public String pattern() {
        return "contacts";
    }

    @Override
    public Optional<PublicAnswer> answer(PublicPlace place, Map<String, String> parts) {
        List<Line> shown = shown(place);
        Html content = new Html();
        for (Partner partner : reading.partners(place)) {
            List<Line> own = shown.stream()
                    .filter(line -> line.contact().partner().equals(partner.partnerId()))
                    .toList();
            if (!own.isEmpty()) {
                section(place, partner, own, content);
            }
        }
        if (content.toString().isEmpty()) {
            content.line("<p class=\"ek-muted\">{}</p>", place.word("publicarea.none"));
        }
        Html lead = new Html().line("<p class=\"ek-muted\">{}</p>", place.word("publicarea.contacts.lead"));
        return Optional.of(shell.page(place, pattern(), place.word("publicarea.contacts"), lead, content));
    }

    private List<Line> shown(PublicPlace place) {
        return entities.createQuery(
                        "select c, p.name from Contact c left join Person p on p.id = c.personId and c.shownAs = :name"
                                + " and (p.lastDay is null or p.lastDay >= :today) where c.cooperationId = :here"
                                + " and c.shownAs <> :not order by c.partnerId, c.position, c.id",
                        Object[].class)
                .setParameter("here", place.here().value())
                .setParameter("name", ContactShown.NAME)
                .setParameter("not", ContactShown.NOT)
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Line((Contact) row[0], (String) row[1]))
                .toList();
    }

    private static void section(PublicPlace place, Partner partner, List<Line> own, Html content) {
        String id = "partner-" + partner.partnerId().value();
        content.line(
                        "<section class=\"ek-section\" aria-labelledby=\"{}\"><h2 id=\"{}\"{}>{}</h2>",
                        id,
                        id,
                        place.foreign(),
                        partner.name())
                .line("<ul class=\"ek-plain ek-plain--ruled\">");
        own.forEach(line -> line(place, line, content));
        content.line("</ul></section>");
    }

    private static void line(PublicPlace place, Line line, Html content) {
        Contact contact = line.contact();
        content.line("<li><h3{}>{}</h3>", place.foreign(), title(place, line))
                .line("<p{}>{}</p>", place.foreign(), contact.remit())
                .line("<dl class=\"ek-facts ek-facts--tight\">");
        if (!contact.reach().phone().isEmpty()) {
            content.line(
                    "<dt>{}</dt><dd><a href=\"tel:{}\">{}</a></dd>",
                    place.word("publicarea.phone"),
                    contact.reach().dialled(),
                    contact.reach().phone());
        }
        if (!contact.reach().mailbox().isEmpty()) {
            content.line(
                    "<dt>{}</dt><dd><a href=\"mailto:{}\">{}</a></dd>",
                    place.word("publicarea.mail"),
                    contact.reach().mailbox(),
                    contact.reach().mailbox());
        }
        if (!contact.reach().hours().isEmpty()) {
            content.line(
                    "<dt>{}</dt><dd{}>{}</dd>",
                    place.word("publicarea.contact.hours"),
                    place.foreign(),
                    contact.reach().hours());
        }
        content.line("</dl></li>");
    }

    /** The office, or the function of the person, with the name where that may be said. */
    private static String title(PublicPlace place, Line line) {
        String function = line.contact().function();
        String office =
                line.contact().office().isEmpty() ? function : line.contact().office();
        if (line.name() == null) {
            return office.isEmpty() ? place.word("publicarea.contact.unnamed") : office;
        }
        return function.isEmpty() ? line.name() : line.name() + ", " + function;
    }
}
