package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.portal.item.ItemCards;
import org.jspecify.annotations.Nullable;

/** Tells line by line what has become of several that were to be approved. */
@ApplicationScoped
public class ApprovalResults {

    @Inject
    private RoundRows rows;

    @Inject
    private ItemCards items;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /**
     * One of them.
     *
     * @param title of the thing, or a word for one that may not be seen any more
     * @param address where it is, empty if it may not be seen any more
     * @param words what has become of it
     * @param light how it is shown
     */
    public record Result(String title, String address, String words, String light) {}

    /** In the order of the outcomes. */
    List<Result> of(Map<Long, ApprovalOutcome> outcomes) {
        Map<Long, RoundVoter> voters = new HashMap<>();
        Map<Long, ItemRef> things = new HashMap<>();
        rows.voters(outcomes.keySet()).forEach((voter, round) -> {
            voters.put(voter.id(), voter);
            things.put(voter.id(), round.about());
        });
        Map<ItemRef, ItemCard> cards = items.resolve(things.values()).cards();
        Map<PersonId, PersonCard> people = directory.people(answerers(voters));
        return outcomes.entrySet().stream()
                .map(one -> result(
                        one.getValue(), cards.get(things.get(one.getKey())), name(voters.get(one.getKey()), people)))
                .toList();
    }

    private Result result(ApprovalOutcome outcome, @Nullable ItemCard card, String answerer) {
        String words = texts.get("approvals.outcome." + outcome, answerer);
        return card == null
                ? new Result(texts.get("approvals.waiting.unseen"), "", words, outcome.getLight())
                : new Result(card.title(), card.address(), words, outcome.getLight());
    }

    private static Set<PersonId> answerers(Map<Long, RoundVoter> voters) {
        return voters.values().stream()
                .map(RoundVoter::lastAnswer)
                .filter(Objects::nonNull)
                .map(RoundCard.Answer::by)
                .collect(Collectors.toSet());
    }

    private static String name(@Nullable RoundVoter voter, Map<PersonId, PersonCard> people) {
        RoundCard.Answer answer = voter == null ? null : voter.lastAnswer();
        PersonCard person = answer == null ? null : people.get(answer.by());
        return person == null ? "" : person.name();
    }
}
