package org.einklang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.Meetings;

/** Who sits in a body proposes items for its agenda, and reads what was proposed. */
@ApplicationScoped
public class ItemProposals {

    /** So many of the latest are listed. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Meetings meetings;

    @Inject
    private AgendaRequests requests;

    @Inject
    private NumberSequences numbers;

    @Inject
    private Event<ItemProposed> proposed;

    @Inject
    private Clock clock;

    /** The bodies for whose agenda the person who acts may propose something. */
    public List<BodyCard> bodies(CooperationId here) {
        return directory.bodies(access.bodiesWhere(MeetingsPermission.PROPOSE, here)).values().stream()
                .sorted(Comparator.comparing(BodyCard::level).thenComparing(BodyCard::name))
                .toList();
    }

    /** Proposes an item; chair and secretary are told, and take it up or decline it with a reason. @return the key of the proposal */
    @Transactional
    public String propose(CooperationId here, BodyId bodyId, ItemContent content) {
        access.require(MeetingsPermission.PROPOSE, Scope.body(here, bodyId));
        BodyCard body = directory.body(bodyId);
        String key = body.key() + "-" + numbers.draw("meetings.proposal." + bodyId.value());
        ItemProposal proposal = new ItemProposal(body, key, content, access.me(), clock.instant());
        entities.persist(proposal);
        entities.flush();
        requests.ask(new AgendaRequest(here, bodyId, proposal.ref(), content.title(), ""));
        proposed.fire(new ItemProposed(here, proposal.ref()));
        return key;
    }

    /** The one with this key in the cooperation. @throws NotVisible if there is none or it may not be seen */
    ItemProposal one(CooperationId here, String key) {
        ItemProposal proposal = entities.createQuery(
                        "select p from ItemProposal p where p.cooperationId = :here and p.key = :key",
                        ItemProposal.class)
                .setParameter("here", here.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no proposal " + key + " in " + here));
        access.require(MeetingsPermission.SEE, proposal.scope());
        return proposal;
    }

    /** The latest in the bodies of the person who acts. @throws NotVisible if they sit in none */
    List<ItemProposal> latest(CooperationId here) {
        Set<BodyId> bodies = meetings.visibleBodies(here);
        if (bodies.isEmpty()) {
            throw new NotVisible("sits in no body");
        }
        return entities.createQuery(
                        "select p from ItemProposal p where p.cooperationId = :here and p.bodyId in :bodies"
                                + " order by p.proposed desc, p.id desc",
                        ItemProposal.class)
                .setParameter("here", here.value())
                .setParameter("bodies", bodies.stream().map(BodyId::value).toList())
                .setMaxResults(MOST)
                .getResultList();
    }
}
