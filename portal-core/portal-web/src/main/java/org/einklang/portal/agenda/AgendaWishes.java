package org.einklang.portal.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.portal.item.ItemSight;
import org.jspecify.annotations.Nullable;

/** Who sits in a body wishes a thing that they see onto its agenda, takes that back, and reads what has come of it. */
@ApplicationScoped
public class AgendaWishes {

    /** As a body is referred to. */
    private static final String BODY = "body";

    @Inject
    private Access access;

    @Inject
    private AgendaRequests requests;

    @Inject
    private ItemSight sight;

    @Inject
    private Directory directory;

    /** The body shall deal with the thing. @throws RuleViolation if that is wished already, or the thing is the body itself */
    @Transactional
    public void ask(CooperationId here, BodyId body, ItemRef about, String reason) {
        access.require(AgendaPermission.PROPOSE_ITEM, Scope.body(here, body));
        ItemCard thing = sight.require(here, about);
        if (isItself(body, about)) {
            throw new RuleViolation("agendas.itself").at("agendaBody");
        }
        String title = thing.title().length() > AgendaRequest.LONGEST_TITLE
                ? thing.title().substring(0, AgendaRequest.LONGEST_TITLE - 1) + "…"
                : thing.title();
        requests.ask(new AgendaRequest(here, body, about, title, reason));
    }

    /** Whether the thing is this body. */
    static boolean isItself(BodyId body, @Nullable ItemRef about) {
        return body(about).filter(body::equals).isPresent();
    }

    /** The body that the thing is, if it is one. */
    static Optional<BodyId> body(@Nullable ItemRef about) {
        return Optional.ofNullable(about)
                .filter(ref -> ref.module().equals("core") && ref.type().equals(BODY))
                .map(ref -> new BodyId(Long.parseLong(ref.id())));
    }

    /** It need not any more. @throws org.einklang.api.RuleViolation once it is on an agenda or over */
    @Transactional
    public void withdraw(CooperationId here, long number) {
        RequestCard wish = requests.one(number);
        access.require(AgendaPermission.WITHDRAW_AGENDA_WISH, new Scope.OfItem(wish.by(), Scope.cooperation(here)));
        if (!wish.request().cooperation().equals(here)) {
            throw new NotVisible("wish " + number + " is of another cooperation");
        }
        requests.withdraw(number);
    }

    /** What is wished about this thing in bodies in which the person who looks may know, the latest first. */
    List<RequestCard> about(CooperationId here, ItemRef thing) {
        boolean all = access.may(AgendaPermission.SEE_AGENDA_WISHES, Scope.cooperation(here));
        Set<BodyId> seen = access.bodiesWhere(AgendaPermission.SEE_AGENDA_WISHES, here);
        return !all && seen.isEmpty()
                ? List.of()
                : requests.about(List.of(thing)).getOrDefault(thing, List.of()).stream()
                        .filter(card -> all || seen.contains(card.request().body()))
                        .toList();
    }

    /** The bodies onto whose agenda the person who looks may wish something. */
    List<BodyCard> bodies(CooperationId here) {
        Set<BodyId> mine = access.bodiesWhere(AgendaPermission.PROPOSE_ITEM, here);
        return mine.isEmpty()
                ? List.of()
                : directory.bodies(here).stream()
                        .filter(body -> mine.contains(body.id()))
                        .toList();
    }
}
