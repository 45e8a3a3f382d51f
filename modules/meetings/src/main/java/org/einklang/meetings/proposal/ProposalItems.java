package org.einklang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;

/** Proposals by reference, for those who may see the meetings of the body. */
@ApplicationScoped
class ProposalItems implements ItemResolver {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

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
                .filter(ref -> ref.type().equals(ItemProposal.TYPE))
                .map(ref -> Long.valueOf(ref.id()))
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from ItemProposal p where p.id in :ids", ItemProposal.class)
                        .setParameter("ids", numbers)
                        .getResultStream()
                        .filter(proposal -> access.may(MeetingsPermission.SEE, proposal.scope()))
                        .collect(Collectors.toMap(ItemProposal::ref, this::card));
    }

    private ItemCard card(ItemProposal proposal) {
        return new ItemCard(
                proposal.ref(),
                proposal.getTitle(),
                addresses.page(proposal.cooperation(), MeetingsModule.ID, "proposals", proposal.key()),
                texts.get("meetings.item_proposal.one"));
    }
}
