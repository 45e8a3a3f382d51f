package org.einklang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.WishContent;

/** An item that comes from a proposal begins with what was written there. */
@ApplicationScoped
class ProposedContent implements WishContent {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Override
    public Optional<ItemContent> of(ItemRef about, BodyId body) {
        return about.module().equals(MeetingsModule.ID) && about.type().equals(ItemProposal.TYPE)
                ? Optional.ofNullable(entities.find(ItemProposal.class, Long.valueOf(about.id())))
                        .flatMap(proposal ->
                                proposal.body().equals(body) ? Optional.of(proposal.content()) : elsewhere(proposal))
                : Optional.empty();
    }

    /** Another body learns nothing but that it is not public, if so. */
    private static Optional<ItemContent> elsewhere(ItemProposal proposal) {
        return proposal.getOutline().isNonPublic()
                ? Optional.of(ItemContent.titled(proposal.getTitle()).nonPublic())
                : Optional.empty();
    }
}
