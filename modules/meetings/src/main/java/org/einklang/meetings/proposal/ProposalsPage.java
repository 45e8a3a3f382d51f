package org.einklang.meetings.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** {@code proposals}: what was proposed for the agendas of one's bodies, and what has become of it. */
@Named
@RequestScoped
public class ProposalsPage {

    @Inject
    private ItemProposals proposals;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    private List<Line> lines = List.of();

    /**
     * A proposal as the list shows it.
     *
     * @param key as in its address
     * @param title what it is called
     * @param body whose agenda
     * @param by who proposed it
     * @param proposed when (UTC)
     * @param standing where it stands
     */
    public record Line(String key, String title, String body, String by, Instant proposed, RequestStanding standing) {

        /** The light beside it. */
        public String light() {
            return switch (standing) {
                case WAITING -> "warn";
                case PLACED, SETTLED -> "ok";
                case DECLINED -> "bad";
                case WITHDRAWN -> "open";
            };
        }
    }

    /** Reads the list; for who sits in no body there is none. */
    @PostConstruct
    void load() {
        List<ItemProposal> latest = proposals.latest(here());
        Map<ItemRef, List<RequestCard>> wishes =
                requests.about(latest.stream().map(ItemProposal::ref).toList());
        Map<BodyId, BodyCard> bodies =
                directory.bodies(latest.stream().map(ItemProposal::body).collect(Collectors.toSet()));
        Map<PersonId, PersonCard> people =
                directory.people(latest.stream().map(ItemProposal::by).collect(Collectors.toSet()));
        lines = latest.stream()
                .flatMap(one -> Stream.ofNullable(bodies.get(one.body()))
                        .map(body -> new Line(
                                one.key(),
                                one.getTitle(),
                                body.name(),
                                name(people.get(one.by())),
                                one.proposed(),
                                standing(one, wishes.getOrDefault(one.ref(), List.of())))))
                .toList();
    }

    private static String name(@Nullable PersonCard by) {
        return by == null ? "" : by.name();
    }

    /** That of the wish of its own body; others may have been wished about it as well. */
    private static RequestStanding standing(ItemProposal proposal, List<RequestCard> wishes) {
        return wishes.stream()
                .filter(wish -> wish.request().body().equals(proposal.body()))
                .map(RequestCard::standing)
                .findFirst()
                .orElse(RequestStanding.WITHDRAWN);
    }

    /** Whether the person who looks may propose something to some body. */
    public boolean isProposer() {
        return !proposals.bodies(here()).isEmpty();
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public List<Line> getLines() {
        return lines;
    }
}
