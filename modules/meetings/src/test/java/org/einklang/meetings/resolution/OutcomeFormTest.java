package org.einklang.meetings.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.minutes.Ballot;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.NamedVote;
import org.einklang.meetings.minutes.PartnerCount;
import org.einklang.meetings.minutes.Voter;
import org.junit.jupiter.api.Test;

/** What is typed about an outcome is recorded, or told: nothing of it is dropped. */
class OutcomeFormTest {

    private final PartnerVotes first = new PartnerVotes(0, new PartnerId(1), "Agentur", 2);
    private final PartnerVotes second = new PartnerVotes(1, new PartnerId(2), "Jobcenter", 1);
    private final OutcomeForm form = new OutcomeForm(List.of(first, second));

    @Test
    void votes_without_a_vote_are_told() {
        second.setNo("1");

        assertRefused("meetings.resolution.votes_uncounted", "found");
        form.setOutcome("POSTPONED");
        assertRefused("meetings.resolution.votes_uncounted", "found");
    }

    @Test
    void a_fault_is_told_at_the_partner_who_has_it() {
        form.setFound("VOTE");
        second.setAbstained("viele");
        assertRefused("meetings.resolution.votes_wrong", "votes:1:abstained");

        second.setAbstained("2");
        assertRefused("meetings.resolution.too_many_votes", "votes:1:yes");
    }

    @Test
    void empty_fields_count_as_nought() {
        form.setFound("VOTE");
        first.setYes(" 2 ");
        second.setYes("1");

        assertThat(form.outcome().found()).isEqualTo(FoundBy.VOTE);
        assertThat(form.outcome().votes().counts())
                .containsExactly(
                        new PartnerCount(new PartnerId(1), 2, 0, 0), new PartnerCount(new PartnerId(2), 1, 0, 0));
    }

    @Test
    void where_people_vote_by_name_the_partners_are_counted_from_that() {
        PersonBallot head = new PersonBallot(new Voter(new PersonId(11), new PartnerId(1)), "Leitung Agentur");
        PersonBallot away = new PersonBallot(new Voter(new PersonId(12), new PartnerId(2)), "Leitung Jobcenter");
        OutcomeForm byName = new OutcomeForm(List.of(first, second), true, List.of(head, away));
        byName.setFound("VOTE");
        head.setChoice("YES");

        assertThat(byName.outcome().votes().counts())
                .containsExactly(
                        new PartnerCount(new PartnerId(1), 1, 0, 0), new PartnerCount(new PartnerId(2), 0, 0, 0));
        assertThat(byName.outcome().votes().names())
                .containsExactly(new NamedVote(new PersonId(11), new PartnerId(1), Ballot.YES));
        head.setWho(12);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(byName::outcome)
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("meetings.resolution.no_vote"));
        head.setWho(11);
        byName.setFound("CONSENSUS");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(byName::outcome)
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("meetings.resolution.votes_uncounted"));
    }

    private void assertRefused(String key, String field) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(form::outcome).satisfies(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.field()).contains(field);
        });
    }
}
