package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Point;
import org.einklang.api.people.Directory;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.Tasks;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.TimeWords;
import org.einklang.meetings.guest.GuestLines;
import org.einklang.meetings.invitation.Joining;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.planning.RunningOrder;
import org.einklang.meetings.planning.WhereWords;

/** The invitation as a letter, for those who work with paper; in German, the language of the administration. */
@ApplicationScoped
class InvitationPaper {

    private static final Locale LANGUAGE = Locale.GERMAN;

    private static final Set<MeetingState> STILL =
            Set.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_PROGRESS);

    /** Who has more to do does not count it. */
    private static final int MOST = 500;

    @Inject
    private InvitedPeople people;

    @Inject
    private Directory directory;

    @Inject
    private MinutesReading minutes;

    @Inject
    private Tasks tasks;

    @Inject
    private Addresses addresses;

    @Inject
    private GuestLines guests;

    @Inject
    private ItemWords words;

    @Inject
    private TimeWords times;

    @Inject
    private WhereWords where;

    @Inject
    private Joining joining;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The letter as things stand today. */
    Paper of(Meeting meeting) {
        String body = directory.body(meeting.body()).name();
        Paper paper = Paper.in(LANGUAGE, text("title", meeting.getTitle()))
                .from(meeting.getCooperation())
                .paragraph(text("to", body))
                .paragraph(opening(meeting, body));
        paper.facts(facts(meeting, body));
        agenda(paper, meeting);
        if (STILL.contains(meeting.getState())) {
            prepare(paper, meeting);
        }
        answer(paper, meeting);
        List<List<String>> invited = people.rows(meeting, LANGUAGE);
        if (!invited.isEmpty()) {
            String key = meeting.getState() == MeetingState.PLANNED ? "will_be_invited" : "invited";
            paper.heading(text(key)).table(text(key), List.of(text("partner"), text("person"), text("role")), invited);
        }
        return paper;
    }

    private String opening(Meeting meeting, String body) {
        return text(
                switch (meeting.getState()) {
                    case PLANNED -> "opening.PLANNED";
                    case CANCELLED -> "opening.CANCELLED";
                    default -> "opening.INVITED";
                },
                meeting.getTitle(),
                body);
    }

    private List<List<String>> facts(Meeting meeting, String body) {
        OnlineAccess online = joining.of(meeting);
        return Stream.of(
                        List.of(
                                text("cooperation"),
                                directory.cooperation(meeting.getCooperation()).name()),
                        List.of(words("paper.body"), body),
                        List.of(words("paper.when"), times.when(meeting.time(), LANGUAGE)),
                        List.of(words("paper.where"), where.place(meeting, LANGUAGE)),
                        List.of(words("join.open"), online.getLink()),
                        List.of(words("join.phone"), where.number(online, LANGUAGE)))
                .filter(fact -> !fact.get(1).isBlank())
                .toList();
    }

    private void agenda(Paper paper, Meeting meeting) {
        paper.heading(words("agenda.title"));
        if (meeting.getAgenda().isEmpty()) {
            paper.paragraph(text("no_agenda"));
        } else {
            RunningOrder order = RunningOrder.of(meeting);
            Map<Long, List<GuestLines.Line>> heard = guests.of(meeting);
            paper.points(meeting.getAgenda().stream()
                    .map(item -> new Point(
                            words.name(item, LANGUAGE),
                            Stream.of(
                                            words.line(item.getOutline(), order.begin(item), "", LANGUAGE),
                                            guests.names(heard, item, LANGUAGE))
                                    .filter(line -> !line.isEmpty())
                                    .map(Point::of)
                                    .toList()))
                    .toList());
        }
        String decided = meeting.getAgenda().stream()
                .filter(item -> item.getOutline().getGoal() == ItemGoal.DECIDE
                        || item.getPaper().isWritten())
                .map(item -> String.valueOf(item.getPosition()))
                .collect(Collectors.joining(", "));
        if (!decided.isEmpty()) {
            paper.paragraph(text("decided", decided));
        }
        LocalDate until = meeting.getProposalsUntil();
        if (meeting.isAskingForProposals() && until != null) {
            paper.paragraph(text("proposals_until", PortalTime.longDay(until, LANGUAGE)));
        }
    }

    private void prepare(Paper paper, Meeting meeting) {
        List<Point> points = new ArrayList<>();
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<TaskCard> running = tasks.running(meeting.body(), MOST);
        if (!running.isEmpty()) {
            long late =
                    running.stream().filter(task -> today.isAfter(task.due())).count();
            points.add(Point.of(text("tasks", running.size(), late)));
        }
        minutes.unapprovedBefore(meeting).forEach(earlier -> points.add(Point.of(text("minutes", earlier.getTitle()))));
        if (!points.isEmpty()) {
            paper.heading(text("prepare")).points(points);
        }
    }

    private void answer(Paper paper, Meeting meeting) {
        if (meeting.getState() == MeetingState.PLANNED || meeting.awaitsAnswers(clock.instant())) {
            String page = addresses
                    .absolute(addresses.page(meeting.getCooperation(), MeetingsModule.ID, meeting.getKey()))
                    .toString();
            paper.heading(text("answer")).paragraph(text("answer_how", page));
        }
        paper.paragraph(text("greeting") + "\n" + people.signature(meeting, LANGUAGE));
    }

    private String text(String key, Object... arguments) {
        return words("invitation_paper." + key, arguments);
    }

    private String words(String key, Object... arguments) {
        return texts.get(LANGUAGE, "meetings." + key, arguments);
    }
}
