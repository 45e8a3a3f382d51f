package org.einklang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.attachment.AttachmentHolder;
import org.einklang.api.item.ItemRef;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;

/** Papers of a proposal: who made it adds and removes them until the body has dealt with it. */
@ApplicationScoped
class ProposalAttachments implements AttachmentHolder {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AgendaRequests requests;

    @Override
    public boolean holds(ItemRef item) {
        return item.module().equals(MeetingsModule.ID) && item.type().equals(ItemProposal.TYPE);
    }

    @Override
    public boolean mayChange(ItemRef item) {
        ItemProposal proposal = entities.find(ItemProposal.class, Long.valueOf(item.id()));
        return proposal != null
                && proposal.by().equals(access.me())
                && access.may(MeetingsPermission.PROPOSE, proposal.scope())
                && requests.about(List.of(item)).getOrDefault(item, List.of()).stream()
                        .anyMatch(wish -> wish.standing().isOpen());
    }

    @Override
    public Set<ItemRef> existing(Collection<ItemRef> items) {
        return entities.createQuery("select p from ItemProposal p where p.id in :ids", ItemProposal.class)
                .setParameter(
                        "ids",
                        items.stream().map(item -> Long.valueOf(item.id())).toList())
                .getResultStream()
                .map(ItemProposal::ref)
                .collect(Collectors.toSet());
    }
}
