package org.einklang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.dates.DateFinder;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.TimeWords;
import org.einklang.meetings.invitation.ProposalState;
import org.einklang.meetings.invitation.ProposedTime;
import org.einklang.meetings.invitation.TimeProposals;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/** Other times that invited people propose, on the page of the meeting, for those who plan it. */
@Named
@RequestScoped
public class ProposedTimesView {

    @Inject
    private TimeProposals proposals;

    @Inject
    private MeetingClashes clashes;

    @Inject
    private DateFinder dates;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private TimeWords words;

    @Inject
    private Clock clock;

    private @Nullable List<Line> lines;

    /**
     * A proposal in words.
     *
     * @param id its number
     * @param text who proposes which time
     * @param note what they say about it; often empty
     * @param clashes who and what is taken then
     * @param time the time
     * @param open whether nobody has taken note of it yet
     */
    public record Line(long id, String text, String note, List<String> clashes, TimeSpan time, boolean open) {}

    /** Those that are still of use; none for those who do not plan the meeting. */
    public List<Line> of(Meeting meeting) {
        List<Line> known = lines;
        if (known == null) {
            known = read(meeting);
            lines = known;
        }
        return known;
    }

    private List<Line> read(Meeting meeting) {
        if (!meeting.awaitsAnswers(clock.instant()) || !access.may(MeetingsPermission.PLAN, meeting.scope())) {
            return List.of();
        }
        List<ProposedTime> all = proposals.of(meeting);
        Map<PersonId, PersonCard> people =
                directory.people(all.stream().map(ProposedTime::person).toList());
        Map<TimeSpan, List<String>> taken = clashes.of(
                meeting, all.stream().map(ProposedTime::time).distinct().toList());
        return all.stream()
                .map(one -> new Line(
                        one.id(),
                        texts.get(
                                "meetings.proposal.line",
                                Objects.requireNonNull(people.get(one.person())).name(),
                                words.when(one.time(), texts.locale())),
                        one.note(),
                        taken.getOrDefault(one.time(), List.of()),
                        one.time(),
                        one.state() == ProposalState.OPEN))
                .toList();
    }

    /** Takes note. */
    public void note(long id) {
        proposals.note(id);
        navigation.stay("meetings.proposal.noted");
    }

    /** Declines; the one who proposed it gets a mail. */
    public void decline(long id) {
        PersonCard told = proposals.decline(id);
        navigation.stay("meetings.proposal.declined", told.name());
    }

    /** The form in which the body is asked for another date, with all these times; empty for those who may not ask. */
    public String finder(Meeting meeting) {
        List<TimeSpan> times = Stream.concat(
                        Stream.of(meeting.time()), of(meeting).stream().map(Line::time))
                .distinct()
                .toList();
        return dates.form(directory.body(meeting.body()), meeting.getTitle(), meeting.getPlace(), times)
                .orElse("");
    }
}
