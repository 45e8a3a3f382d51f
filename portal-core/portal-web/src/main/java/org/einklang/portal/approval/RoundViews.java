package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundState;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Partner;

/** Puts rounds into the words of the person who looks; a handful of statements for a whole page. */
@ApplicationScoped
public class RoundViews {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    private record Names(Map<PersonId, PersonCard> people, Map<PartnerId, String> partners) {

        String of(PersonId person) {
            PersonCard card = people.get(person);
            return card == null ? "" : card.name();
        }

        String of(PartnerId partner) {
            return partners.getOrDefault(partner, "");
        }
    }

    /** These rounds, in their order. */
    public List<RoundView> of(List<RoundCard> cards) {
        Names names = new Names(directory.people(people(cards)), partners(cards));
        Set<Long> mine = rounds.mine(cards);
        return cards.stream().map(card -> view(card, names, mine)).toList();
    }

    private RoundView view(RoundCard card, Names names, Set<Long> mine) {
        List<RoundView.VoiceView> voices =
                card.voices().stream().map(voice -> voice(voice, card, names)).toList();
        return new RoundView(
                card,
                voices,
                voices.stream().filter(voice -> mine.contains(voice.number())).toList(),
                texts.get("approvals.state." + card.state()),
                card.ended() == null
                        ? texts.get("approvals.until", lastDay(card))
                        : texts.get("approvals.ended", PortalTime.longMoment(card.ended(), texts.locale())));
    }

    private String lastDay(RoundCard card) {
        return PortalTime.longDay(PortalTime.dayOf(card.deadline().minusSeconds(1)), texts.locale());
    }

    private RoundView.VoiceView voice(RoundCard.Voice voice, RoundCard round, Names names) {
        Voter voter = voice.voter();
        String partner = names.of(voter.partner());
        String who = who(voice, names, partner);
        String ballot = voice.number() + ":" + round.version();
        RoundCard.Answer answer = voice.answer();
        if (answer == null) {
            return new RoundView.VoiceView(
                    voice.number(), who, missing(voice, round), voice.vacant() ? "warn" : "open", ballot);
        }
        String said = texts.get("approvals.said." + answer.choice());
        String by =
                answer.by().equals(voter.person()) ? said : texts.get("approvals.said_by", said, names.of(answer.by()));
        String what = answer.reason().isEmpty() ? by : texts.get("approvals.with_reason", by, answer.reason());
        String kind = switch (answer.choice()) {
            case YES -> "ok";
            case YES_IF -> "warn";
            case NO -> "bad";
            case ABSTAIN -> "open";
        };
        return new RoundView.VoiceView(voice.number(), who, what, kind, ballot);
    }

    /** The name of who is asked; if the voice has changed hands, also whose it was. */
    private String who(RoundCard.Voice voice, Names names, String partner) {
        PersonId person = voice.voter().person();
        String who = person == null ? partner : names.of(person) + ", " + partner;
        return voice.former() == null ? who : texts.get("approvals.after", who, names.of(voice.former()));
    }

    /** Why there is no answer; of a vacant seat, what that means for the round. */
    private String missing(RoundCard.Voice voice, RoundCard round) {
        if (round.state() != RoundState.OPEN) {
            return texts.get("approvals.silent");
        } else if (!voice.vacant()) {
            return texts.get("approvals.missing");
        }
        boolean counts = !round.tally().dropsOut(voice.ballot());
        return texts.get(counts ? "approvals.vacant.counts" : "approvals.vacant.drops_out");
    }

    /** Names of the partners for which somebody is asked in these rounds. */
    Map<PartnerId, String> partners(Collection<RoundCard> cards) {
        Set<Long> ids = cards.stream()
                .flatMap(card -> card.voices().stream())
                .map(voice -> voice.voter().partner().value())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from Partner p where p.id in :ids", Partner.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(partner -> new PartnerId(partner.id()), Partner::name));
    }

    private static Set<PersonId> people(Collection<RoundCard> cards) {
        return cards.stream()
                .flatMap(card -> card.voices().stream())
                .flatMap(voice -> Stream.of(
                        voice.voter().person(),
                        voice.former(),
                        voice.answer() == null ? null : voice.answer().by()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
