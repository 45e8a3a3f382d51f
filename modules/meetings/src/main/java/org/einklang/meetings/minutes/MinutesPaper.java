package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.einklang.api.document.Paper;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.WhereWords;

/** The minutes on paper; in German, the language of the administration. */
@ApplicationScoped
public class MinutesPaper {

    private static final Locale LANGUAGE = Locale.GERMAN;
    private static final String NOBODY = "–";

    @Inject
    private Directory directory;

    @Inject
    private ResolutionWords words;

    @Inject
    @Any
    private Instance<MinutesAddition> additions;

    @Inject
    private ItemWords items;

    @Inject
    private WhereWords where;

    @Inject
    private Texts texts;

    /** The paper with everything that the minutes say. */
    public Paper of(Meeting meeting, Minutes minutes, List<Invitee> invited) {
        return of(text("paper.title", meeting.getTitle()), meeting, minutes, invited, item -> true);
    }

    /** The same for others than the body: of an item that is not public it says that there was one. */
    public Paper outside(Meeting meeting, Minutes minutes, List<Invitee> invited) {
        String title = text("paper.excerpt", meeting.getTitle());
        return of(title, meeting, minutes, invited, MinutesPaper::isOutside).paragraph(text("paper.excerpt_checksum"));
    }

    private static boolean isOutside(AgendaItem item) {
        return !item.getOutline().isNonPublic();
    }

    /** Whether what others may read of the minutes was corrected. */
    public boolean isCorrectedOutside(Meeting meeting, Minutes minutes) {
        return additions.stream().anyMatch(one -> one.exists(meeting, minutes, MinutesPaper::isOutside));
    }

    private Paper of(
            String title, Meeting meeting, Minutes minutes, List<Invitee> invited, Predicate<AgendaItem> told) {
        Map<PersonId, PersonCard> people = people(minutes, invited);
        Paper paper = Paper.in(LANGUAGE, title).from(meeting.getCooperation());
        paper.facts(List.of(
                List.of(text("paper.body"), directory.body(meeting.body()).name()),
                List.of(text("paper.when"), PortalTime.longMoment(meeting.getStarts(), LANGUAGE)),
                List.of(text("paper.where"), where.place(meeting, LANGUAGE)),
                List.of(text("paper.present"), names(invited, people, Invitee::isPresent)),
                List.of(text("paper.absent"), names(invited, people, one -> !one.isPresent())),
                List.of(text("paper.author"), name(people, minutes.author()))));
        Map<Long, List<String>> said = words.of(minutes, LANGUAGE);
        for (AgendaItem item : meeting.getAgenda()) {
            if (told.test(item)) {
                add(paper, item, minutes, people, said, absent(item, minutes, invited, people));
            } else {
                paper.heading(items.outside(item, LANGUAGE)).paragraph(text("paper.non_public_left_out"));
            }
        }
        if (minutes.getApproved() != null) {
            paper.heading(text("paper.approval"))
                    .paragraph(text(
                            "paper.approved." + Objects.requireNonNull(minutes.getApprovedHow()),
                            minutes.approver().map(by -> name(people, by)).orElse("–"),
                            PortalTime.longMoment(minutes.getApproved(), LANGUAGE),
                            Objects.requireNonNull(minutes.getContentHash())));
        }
        additions.forEach(one -> one.add(paper, meeting, minutes, told, LANGUAGE));
        return paper;
    }

    private void add(
            Paper paper,
            AgendaItem item,
            Minutes minutes,
            Map<PersonId, PersonCard> people,
            Map<Long, List<String>> said,
            String absent) {
        paper.heading(items.name(item, LANGUAGE));
        if (item.getOutline().isNonPublic()) {
            paper.paragraph(text("item.non_public"));
        }
        if (!absent.equals(NOBODY)) {
            paper.paragraph(text("presence.paper", item.getPosition(), absent));
        }
        minutes.getNotes().stream()
                .filter(note -> note.agendaItem() == item.id())
                .forEach(note -> paper.paragraph(note.getNote()));
        minutes.getResolutions().stream()
                .filter(one -> one.agendaItem() == item.id())
                .forEach(one -> {
                    paper.framed(resolutionTitle(one), one.getWording());
                    said.getOrDefault(one.id(), List.of()).forEach(paper::paragraph);
                });
        List<List<String>> tasks = minutes.getTasks().stream()
                .filter(task -> task.agendaItem() == item.id())
                .map(task -> List.of(
                        task.getTitle(), name(people, task.assignee()), PortalTime.shortDay(task.getDue(), LANGUAGE)))
                .toList();
        if (!tasks.isEmpty()) {
            List<String> heads = List.of(text("minutes.task"), text("minutes.assignee"), text("minutes.due"));
            paper.table(text("minutes.tasks"), heads, tasks);
        }
    }

    /** Who was at the meeting, but not there for the item. */
    private String absent(AgendaItem item, Minutes minutes, List<Invitee> invited, Map<PersonId, PersonCard> people) {
        Set<PersonId> away = minutes.absentAt(item.id());
        return names(invited, people, one -> one.isPresent() && away.contains(one.person()));
    }

    private String resolutionTitle(Resolution resolution) {
        String state = text("resolution.state." + resolution.getOutcome());
        return resolution.getNumber() == null
                ? text("paper.resolution", state)
                : text("paper.numbered_resolution", resolution.getNumber(), state);
    }

    private Map<PersonId, PersonCard> people(Minutes minutes, List<Invitee> invited) {
        Set<PersonId> ids = new HashSet<>();
        invited.forEach(one -> ids.add(one.person()));
        ids.addAll(Invitee.deputies(invited).values());
        minutes.getTasks().forEach(task -> ids.add(task.assignee()));
        ids.add(minutes.author());
        minutes.approver().ifPresent(ids::add);
        return directory.people(ids);
    }

    private String names(List<Invitee> invited, Map<PersonId, PersonCard> people, Predicate<Invitee> which) {
        String names =
                invited.stream().filter(which).map(one -> name(people, one)).collect(Collectors.joining(", "));
        return names.isEmpty() ? NOBODY : names;
    }

    /** A deputy with the one in whose place they sat. */
    private String name(Map<PersonId, PersonCard> people, Invitee invitee) {
        String name = name(people, invitee.person());
        return invitee.insteadOf()
                .map(people::get)
                .map(holder -> text("presence.paper_for", name, holder.name()))
                .orElse(name);
    }

    private static String name(Map<PersonId, PersonCard> people, PersonId id) {
        PersonCard card = people.get(id);
        return card == null ? "–" : card.name() + " (" + card.partnerName() + ")";
    }

    private String text(String key, Object... arguments) {
        return texts.get(LANGUAGE, "meetings." + key, arguments);
    }
}
