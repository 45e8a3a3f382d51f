package org.einklang.portal.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
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

/** Who sits in a body wishes a thing that they see onto its agenda, takes that back, and reads what has come of it. */
@ApplicationScoped
public class AgendaWishes {

    @Inject
    private Access access;

    @Inject
    private AgendaRequests requests;

    @Inject
    private ItemSight sight;

    @Inject
    private Directory directory;

    /** The body shall deal with the thing. @throws org.einklang.api.RuleViolation if that is wished already */
    @Transactional
    public void ask(CooperationId here, BodyId body, ItemRef about, String reason) {
        access.require(AgendaPermission.PROPOSE_ITEM, Scope.body(here, body));
        ItemCard thing = sight.require(here, about);
        String title = thing.title().length() > AgendaRequest.LONGEST_TITLE
                ? thing.title().substring(0, AgendaRequest.LONGEST_TITLE - 1) + "…"
                : thing.title();
        requests.ask(new AgendaRequest(here, body, about, title, reason));
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
