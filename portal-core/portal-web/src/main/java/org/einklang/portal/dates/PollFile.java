package org.einklang.portal.dates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.people.PersonId;

/**
 * A poll with all that belongs to it.
 *
 * @param poll the question
 * @param proposals by time
 * @param asked in the order in which they were asked
 * @param answers what each of them said to each proposal, by their numbers
 */
record PollFile(
        DatePoll poll,
        List<DateProposal> proposals,
        List<DateAsked> asked,
        Map<Long, Map<Long, Availability>> answers) {

    Optional<Availability> said(DateAsked one, DateProposal proposal) {
        return Optional.ofNullable(answers.getOrDefault(one.id(), Map.of()).get(proposal.id()));
    }

    /** Whether something is still to be said: to any proposal, also to one that came later. */
    boolean isMissing(DateAsked one) {
        Set<Long> said = answers.getOrDefault(one.id(), Map.of()).keySet();
        return proposals.stream().anyMatch(proposal -> !said.contains(proposal.id()));
    }

    List<DateAsked> missing() {
        return asked.stream().filter(this::isMissing).toList();
    }

    Optional<DateAsked> of(PersonId person) {
        return asked.stream().filter(one -> person.equals(one.person())).findFirst();
    }

    /** The place of somebody who is asked from now on. */
    int nextPlace() {
        return asked.stream().mapToInt(DateAsked::place).max().orElse(-1) + 1;
    }

    Optional<DateProposal> chosen() {
        Long id = poll.chosenId();
        return proposals.stream().filter(one -> id != null && one.id() == id).findFirst();
    }

    /** When the last proposal begins: from then on nobody needs an answer. */
    Instant lastStart() {
        return proposals.stream()
                .map(one -> one.time().from())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** The sums of each proposal, in their order. @param votes the people whose seats have a vote today */
    List<Suitability> sums(List<PersonId> votes) {
        return proposals.stream().map(proposal -> sum(proposal, votes)).toList();
    }

    private Suitability sum(DateProposal proposal, List<PersonId> votes) {
        int yes = 0;
        int ifNeedBe = 0;
        int no = 0;
        int come = 0;
        for (DateAsked one : asked) {
            Availability said = said(one, proposal).orElse(null);
            yes += said == Availability.YES ? 1 : 0;
            ifNeedBe += said == Availability.IF_NEED_BE ? 1 : 0;
            no += said == Availability.NO ? 1 : 0;
            PersonId person = one.person();
            if (said != null && said.comes() && person != null) {
                come += (int) votes.stream().filter(person::equals).count();
            }
        }
        return new Suitability(
                proposal.id(),
                proposal.time(),
                yes,
                ifNeedBe,
                no,
                asked.size() - yes - ifNeedBe - no,
                come,
                votes.size());
    }
}
