package org.einklang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;

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
                        .flatMap(proposal -> card(proposal).stream())
                        .collect(Collectors.toMap(ItemCard::ref, card -> card));
    }

    /** Who has handed an item of their own on to another body sees it where it comes from. */
    private Optional<ItemCard> card(ItemProposal proposal) {
        if (access.may(MeetingsPermission.SEE, proposal.scope())) {
            return Optional.of(inBody(proposal));
        }
        Long from = proposal.from();
        return from == null || !proposal.by().equals(access.me())
                ? Optional.empty()
                : Optional.ofNullable(entities.find(AgendaItem.class, from))
                        .filter(item -> access.may(
                                MeetingsPermission.SEE, item.meeting().scope()))
                        .map(item -> atOrigin(proposal, item));
    }

    private ItemCard atOrigin(ItemProposal proposal, AgendaItem item) {
        return new ItemCard(
                proposal.ref(),
                proposal.getTitle(),
                addresses.page(
                        proposal.cooperation(),
                        MeetingsModule.ID,
                        item.meeting().getKey(),
                        "items",
                        String.valueOf(item.number())),
                texts.get("meetings.item_proposal.one"));
    }

    private ItemCard inBody(ItemProposal proposal) {
        return new ItemCard(
                proposal.ref(),
                proposal.getTitle(),
                addresses.page(proposal.cooperation(), MeetingsModule.ID, "proposals", proposal.key()),
                texts.get("meetings.item_proposal.one"));
    }
}
