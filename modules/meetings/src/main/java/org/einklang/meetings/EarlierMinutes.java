package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.meetings.minutes.Ballot;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.NamedVote;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.Validity;
import org.einklang.meetings.minutes.VoteCount;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.resolution.ResolutionKeeping;
import org.jspecify.annotations.Nullable;

/** What the bodies of the example world wrote down in the past year, as the script has it. */
@ApplicationScoped
class EarlierMinutes {

    private static final String AGAINST = "against:";

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private ResolutionKeeping keeping;

    /** Fills minutes that have just been begun, as whoever acts. */
    void write(DemoWorld world, long meetingId, DemoScript.Sitting sitting, LocalDate day, Set<PersonId> present) {
        Meeting meeting = entities.find(Meeting.class, meetingId);
        List<MinutesWriting.Typed> typed = reading.of(meeting).getNotes().stream()
                .map(note -> new MinutesWriting.Typed(
                        note.id(), said(meeting, sitting, note.agendaItem()).note(), note.version()))
                .toList();
        writing.save(meetingId, typed, present);
        entities.flush();
        for (int i = 0; i < sitting.items().size(); i++) {
            long item = meeting.getAgenda().get(i).id();
            for (DemoScript.Proposal proposal : sitting.items().get(i).proposals()) {
                writing.propose(meetingId, item, proposal.wording());
                entities.flush();
                long resolution = last(meeting).id();
                recording.record(meetingId, resolution, outcome(world, meeting, proposal.end(), day, present));
            }
            for (DemoScript.Job job : sitting.items().get(i).jobs()) {
                writing.note(meetingId, item, job.title(), world.person(job.account()), day.plusDays(job.days()));
            }
        }
        entities.flush();
    }

    private static DemoScript.Said said(Meeting meeting, DemoScript.Sitting sitting, long item) {
        AgendaItem found = meeting.item(item).orElseThrow();
        return sitting.items().get(found.getPosition() - 1).said();
    }

    private Resolution last(Meeting meeting) {
        List<Resolution> all = reading.of(meeting).getResolutions();
        return all.get(all.size() - 1);
    }

    /** What becomes of a resolution some days or months later. */
    record Later(String wording, DemoScript.Fate fate) {}

    /** All that becomes of what was resolved. */
    static List<Later> later(DemoScript.Sitting sitting) {
        return sitting.items().stream()
                .flatMap(item -> item.proposals().stream())
                .flatMap(proposal -> proposal.fates().stream().map(fate -> new Later(proposal.wording(), fate)))
                .toList();
    }

    /** It has been done, or is in force no longer, as whoever acts records. */
    void settle(DemoWorld world, long meetingId, Later later) {
        String key = reading.of(entities.find(Meeting.class, meetingId)).getResolutions().stream()
                .filter(one -> one.getWording().equals(later.wording()))
                .map(Resolution::key)
                .findFirst()
                .orElseThrow();
        if (later.fate().done()) {
            keeping.implement(world.cooperation(), key, later.fate().words());
        } else {
            keeping.repeal(world.cooperation(), key, later.fate().words());
        }
    }

    private RecordedOutcome outcome(
            DemoWorld world, Meeting meeting, List<String> end, LocalDate day, Set<PersonId> present) {
        String how = end.get(0);
        if (how.startsWith(AGAINST)) {
            VoteCount votes = votes(meeting, day, present, world.person(how.substring(AGAINST.length())));
            return new RecordedOutcome(ResolutionState.REJECTED, FoundBy.VOTE, votes, Set.of(), new Validity(), null);
        }
        return switch (how) {
            case "postponed" -> RecordedOutcome.plain(ResolutionState.POSTPONED);
            case "withdrawn" -> RecordedOutcome.plain(ResolutionState.WITHDRAWN);
            case "vote" -> adopted(FoundBy.VOTE, votes(meeting, day, present, null), validity(end, day));
            default -> adopted(FoundBy.CONSENSUS, new VoteCount(List.of()), validity(end, day));
        };
    }

    private static RecordedOutcome adopted(FoundBy found, VoteCount votes, Validity validity) {
        return new RecordedOutcome(ResolutionState.ADOPTED, found, votes, Set.of(), validity, null);
    }

    /** Whoever is there votes for it, but for one; by name, where the body wants that. */
    private VoteCount votes(Meeting meeting, LocalDate day, Set<PersonId> present, @Nullable PersonId against) {
        List<Seat> seats = directory.actingSeats(meeting.body(), day).stream()
                .filter(seat -> seat.votingRight() == VotingRight.VOTING)
                .toList();
        VoteCount votes = VoteCount.of(
                seats.stream()
                        .map(Seat::partner)
                        .distinct()
                        .sorted(Comparator.comparing(PartnerId::value))
                        .toList(),
                seats.stream()
                        .filter(seat -> present.contains(seat.person()))
                        .map(seat -> new NamedVote(
                                seat.person(), seat.partner(), seat.person().equals(against) ? Ballot.NO : Ballot.YES))
                        .toList());
        return directory.rules(meeting.body()).namedVotes() ? votes : new VoteCount(votes.counts());
    }

    private static Validity validity(List<String> end, LocalDate day) {
        return new Validity(
                null,
                months(end, "until:").map(day::plusMonths).orElse(null),
                months(end, "review:").map(day::plusMonths).orElse(null),
                false);
    }

    private static Optional<Long> months(List<String> end, String what) {
        return end.stream()
                .filter(word -> word.startsWith(what))
                .map(word -> Long.valueOf(word.substring(what.length())))
                .findFirst();
    }
}
