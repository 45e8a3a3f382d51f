package org.einklang.meetings.resolution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.Items;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutedTask;
import org.einklang.meetings.minutes.MinutesState;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.ResolutionWords;
import org.einklang.meetings.minutes.Written;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/** {@code resolutions/{resolution}}: what was resolved, how it was found, and what has become of it. */
@Named
@RequestScoped
public class ResolutionPage {

    @Inject
    private Resolutions resolutions;

    @Inject
    private ResolutionKeeping keeping;

    @Inject
    private ResolutionWords words;

    @Inject
    private Meetings meetings;

    @Inject
    private Items items;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Resolution resolution;

    private @Nullable Meeting meeting;
    private @Nullable ItemCard procedure;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    private List<String> facts = List.of();
    private List<Duty> duties = List.of();
    private Map<Long, Resolution> related = Map.of();
    private String settledBy = "";
    private String note = "";
    private String reason = "";
    private @Nullable LocalDate next;

    /**
     * Something that is to be done because of it.
     *
     * @param title what
     * @param who who does it, and until when
     * @param address page of the task
     */
    public record Duty(String title, String who, String address) {}

    /** Who does not see the meetings of the body does not see it. */
    @PostConstruct
    void load() {
        resolution = resolutions.numbered(here(), address.part("resolution"));
        meeting = resolution
                .minutes()
                .map(minutes -> meetings.existing(minutes.meeting()))
                .orElse(null);
        Written written = resolution.getWritten();
        procedure = written == null
                ? null
                : items.cards(List.of(written.procedure())).get(written.procedure());
        body = directory.body(resolution.body());
        facts = new ArrayList<>(words.of(resolution, texts.locale()));
        words.review(resolution.getValidity(), texts.locale()).ifPresent(facts::add);
        related = resolutions.related(
                resolution,
                Stream.of(Optional.ofNullable(resolution.replaces()), Optional.ofNullable(resolution.replacedBy()))
                        .flatMap(Optional::stream)
                        .toList());
        List<MinutedTask> tasks = resolutions.tasks(resolution);
        Map<PersonId, PersonCard> people = directory.people(
                Stream.concat(tasks.stream().map(MinutedTask::assignee), resolution.settledBy().stream())
                        .collect(Collectors.toSet()));
        duties = tasks.stream().map(task -> duty(task, people)).toList();
        settledBy = resolution
                .settledBy()
                .flatMap(by -> Optional.ofNullable(people.get(by)))
                .map(PersonCard::name)
                .orElse("–");
    }

    private Duty duty(MinutedTask task, Map<PersonId, PersonCard> people) {
        PersonCard assignee = people.get(task.assignee());
        return new Duty(
                task.getTitle(),
                texts.get(
                        "meetings.tasks.who",
                        assignee == null ? "–" : assignee.name(),
                        PortalTime.shortDay(task.getDue(), texts.locale())),
                "/c/" + address.cooperation().key() + "/tasks/"
                        + task.register().orElseThrow());
    }

    /** What was resolved has been done. */
    public void implement() {
        keeping.implement(here(), resolution.key(), note);
        navigation.stay("meetings.resolution.is_implemented");
    }

    /** It is in force no longer. */
    public void repeal() {
        keeping.repeal(here(), resolution.key(), reason);
        navigation.stay("meetings.resolution.is_repealed");
    }

    /** The body has looked at it. */
    public void review() {
        keeping.review(here(), resolution.key(), next);
        navigation.stay("meetings.resolution.is_reviewed");
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public Resolution getResolution() {
        return resolution;
    }

    /** Where it was resolved; null if that was in no meeting. */
    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    /** The written procedure by which it was found; null if that was in a meeting, or it may not be seen. */
    public @Nullable ItemCard getProcedure() {
        return procedure;
    }

    /** Whether the person who looks can still say for how long it is in force, because no meeting has. */
    public boolean isCompletable() {
        return isKeepable() && resolution.isCompletable();
    }

    /** The item of the agenda, as people call it. */
    public String getItem() {
        AgendaItem item = item();
        String name = texts.get("meetings.agenda.line", item.getPosition(), item.getTitle());
        return item.getOutline().isNonPublic() ? name + " · " + texts.get("meetings.item.non_public") : name;
    }

    /** Page of that item. */
    public String getItemPath() {
        return getMeetingPath() + "/items/" + item().number();
    }

    private AgendaItem item() {
        return Objects.requireNonNull(meeting).getAgenda().stream()
                .filter(one -> one.id() == resolution.agendaItem())
                .findFirst()
                .orElseThrow();
    }

    public BodyCard getBody() {
        return body;
    }

    /** Page of the body. */
    public String getBodyPath() {
        return "/c/" + address.cooperation().key() + "/bodies/" + body.key();
    }

    /** Page of the meeting. */
    public String getMeetingPath() {
        return "/c/" + address.cooperation().key() + "/meetings/"
                + Objects.requireNonNull(meeting).getKey();
    }

    /** How it was found, with which votes, for how long it is in force: a sentence each. */
    public List<String> getFacts() {
        return facts;
    }

    /** What was to be done because of it. */
    public List<Duty> getDuties() {
        return duties;
    }

    /** The one whose place it took; null if there is none. */
    public @Nullable Resolution getReplaced() {
        return related(resolution.replaces());
    }

    /** The one that took its place; null if there is none. */
    public @Nullable Resolution getReplacement() {
        return related(resolution.replacedBy());
    }

    private @Nullable Resolution related(@Nullable Long id) {
        return id == null ? null : related.get(id);
    }

    /** Page of another resolution. */
    public String path(Resolution other) {
        return "/c/" + address.cooperation().key() + "/meetings/resolutions/" + other.key();
    }

    /** Whether the minutes that it is in may still change. */
    public boolean isPreliminary() {
        return resolution
                .minutes()
                .filter(minutes -> minutes.getState() != MinutesState.APPROVED)
                .isPresent();
    }

    /** Whether the person who looks can say what has become of it. */
    public boolean isKeepable() {
        return resolution.getState() == ResolutionState.ADOPTED
                && access.may(MeetingsPermission.WRITE_MINUTES, resolution.scope());
    }

    /** Whether it can be said that it is in force no longer: what only consensus may change ends with a resolution in its place. */
    public boolean isRepealable() {
        return isKeepable() && !resolution.getValidity().isOnlyByConsensus();
    }

    /** What has become of it: key below {@code resolution.standing}. */
    public String getWord() {
        return word(
                resolution.getState(),
                resolution.getValidity().getFrom(),
                resolution.getValidity().getUntil(),
                resolution.getValidity().getReviewOn(),
                PortalTime.dayOf(clock.instant()));
    }

    /** The same for any. */
    static String word(
            ResolutionState state,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate reviewOn,
            LocalDate today) {
        if (state != ResolutionState.ADOPTED) {
            return state.name();
        }
        if (from != null && from.isAfter(today)) {
            return "LATER";
        }
        if (until != null && until.isBefore(today)) {
            return "OVER";
        }
        return reviewOn != null && reviewOn.isBefore(today) ? "REVIEW" : state.name();
    }

    /** Who said what has become of it. */
    public String getSettledBy() {
        return settledBy;
    }

    /** When that was. */
    public LocalDate getSettled() {
        return Objects.requireNonNull(resolution.getSettled());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getNext() {
        return next;
    }

    public void setNext(@Nullable LocalDate next) {
        this.next = next;
    }
}
