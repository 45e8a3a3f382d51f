package org.einklang.meetings.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.einklang.api.deadline.CadenceSign;
import org.einklang.api.deadline.CadenceSigns;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.minutes.MinutesState;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.sharing.UsualReaders;
import org.jspecify.annotations.Nullable;

/** {@code bodies/{body}}: how a body stands, and the figures of a year. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    private Overview overview;

    @Inject
    private OpenPointsReading points;

    @Inject
    private OpenPointsWords pointsWords;

    @Inject
    private YearReport report;

    @Inject
    private YearWords words;

    @Inject
    private CadenceSigns cadences;

    @Inject
    private UsualReaders usualReaders;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private YearFigures figures;

    private @Nullable CadenceSign cadence;
    private @Nullable Meeting next;
    private List<Line> last = List.of();
    private List<OpenLine> tasks = List.of();
    private List<OpenLine> resolutions = List.of();
    private List<OpenLine> wishes = List.of();
    private List<String> readers = List.of();
    private List<Integer> years = List.of();
    private List<List<String>> yearMeetings = List.of();
    private List<List<String>> yearAttendance = List.of();
    private List<List<String>> yearResolutions = List.of();
    private List<List<String>> yearTasks = List.of();

    /**
     * A meeting that has been.
     *
     * @param title its title
     * @param when when it began
     * @param address its page, or that of its minutes
     * @param light beside the state
     * @param state how its minutes stand
     */
    public record Line(String title, String when, String address, String light, String state) {}

    /** Who does not see the meetings of the body does not see it. */
    @PostConstruct
    void load() {
        body = overview.body(address.cooperation().id(), address.part("body"));
        cadence = cadences.of(body).orElse(null);
        next = overview.next(body).orElse(null);
        last = overview.last(body).stream().map(this::line).toList();
        OpenPoints open = points.of(body);
        tasks = pointsWords.tasks(body, open);
        resolutions = pointsWords.resolutions(body, open);
        wishes = pointsWords.wishes(body, open);
        readers = usualReaders.names(body);
        years = report.years(body);
        String wanted = address.query("year");
        figures = report.of(
                body,
                years.stream()
                        .filter(year -> String.valueOf(year).equals(wanted))
                        .findFirst()
                        .orElse(years.get(0)));
        yearMeetings = words.meetings(figures, texts.locale());
        yearAttendance = words.attendance(figures);
        yearResolutions = words.resolutions(figures, texts.locale());
        yearTasks = words.tasks(figures, texts.locale());
    }

    private Line line(PastMeeting meeting) {
        MinutesState minutes = meeting.minutes();
        String state = meeting.cancelled() ? "CANCELLED" : minutes == null ? "NONE" : minutes.name();
        String page = addresses.page(body.cooperation(), MeetingsModule.ID, meeting.key());
        return new Line(
                meeting.title(),
                PortalTime.longMoment(meeting.starts(), texts.locale()),
                minutes == null ? page : page + "/minutes",
                texts.get("meetings.report.light." + state),
                texts.get("meetings.report.minutes." + state));
    }

    public BodyCard getBody() {
        return body;
    }

    /** Its own page, with seats and rules. */
    public String getBodyPath() {
        return addresses.page(body.cooperation(), "bodies", body.key());
    }

    /** How it keeps to its cadence; null where nobody can tell. */
    public @Nullable CadenceSign getCadence() {
        return cadence;
    }

    /** The meeting that comes next; null if none is planned. */
    public @Nullable Meeting getNext() {
        return next;
    }

    /** When that is. */
    public String getNextWhen() {
        return Optional.ofNullable(next)
                .map(meeting -> PortalTime.longMoment(meeting.getStarts(), texts.locale()))
                .orElse("");
    }

    /** The last few meetings. */
    public List<Line> getLast() {
        return last;
    }

    /** Whether the person who looks plans its meetings. */
    public boolean isPlanner() {
        return overview.isPlanner(body);
    }

    /** Whether the person who looks may propose something. */
    public boolean isProposer() {
        return overview.isProposer(body);
    }

    /** What has to be done. */
    public List<OpenLine> getTasks() {
        return tasks;
    }

    /** What was resolved. */
    public List<OpenLine> getResolutions() {
        return resolutions;
    }

    /** What members want. */
    public List<OpenLine> getWishes() {
        return wishes;
    }

    /** To whom all its approved minutes go. */
    public List<String> getReaders() {
        return readers;
    }

    /** The years to choose from, the latest first. */
    public List<Integer> getYears() {
        return years;
    }

    /** The year that is shown, without separators. */
    public String getYear() {
        return String.valueOf(figures.year());
    }

    /** Whether that is not over yet. */
    public boolean isRunning() {
        return figures.running();
    }

    /** How often it met. */
    public List<List<String>> getYearMeetings() {
        return yearMeetings;
    }

    /** Who was there. */
    public List<List<String>> getYearAttendance() {
        return yearAttendance;
    }

    /** What it decided. */
    public List<List<String>> getYearResolutions() {
        return yearResolutions;
    }

    /** What has become of its tasks. */
    public List<List<String>> getYearTasks() {
        return yearTasks;
    }
}
