package org.einklang.meetings.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;

/** Demands by reference, for those who may see the meetings of the body. */
@ApplicationScoped
class DemandItems implements ItemResolver {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
        List<Long> numbers = refs.stream()
                .filter(ref -> ref.type().equals(MeetingDemand.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<MeetingDemand> seen = entities.createQuery(
                        "select d from MeetingDemand d where d.id in :ids", MeetingDemand.class)
                .setParameter("ids", numbers)
                .getResultStream()
                .filter(demand -> access.may(MeetingsPermission.SEE, demand.scope()))
                .toList();
        Map<BodyId, BodyCard> bodies =
                directory.bodies(seen.stream().map(MeetingDemand::body).collect(Collectors.toSet()));
        return seen.stream()
                .flatMap(demand -> Stream.ofNullable(bodies.get(demand.body())).map(body -> card(demand, body)))
                .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    private ItemCard card(MeetingDemand demand, BodyCard body) {
        return new ItemCard(
                demand.ref(),
                texts.get("meetings.demand.name", body.name(), PortalTime.shortDay(demand.lastDay(), texts.locale())),
                addresses.page(demand.cooperation(), MeetingsModule.ID, "demands", demand.key()),
                texts.get("meetings.demand.state." + demand.state()));
    }
}
