package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/**
 * Makes tasks and proposals of the lines that name them, see {@link InlineLines}. What is noted for the item already is not noted
 * twice: two may have typed the same. Whoever asks has checked that the minutes may be written.
 */
@ApplicationScoped
class InlineKeeping {

    private static final int WEEKS = 4;
    private static final int NAMES = 8;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Meetings meetings;

    @Inject
    private SearchChanges changes;

    /**
     * Keeps what these notes say besides prose.
     *
     * @param invited who may be named
     * @return the notes with their prose only
     * @throws RuleViolation at the note, if a line names nobody or several, no day, or says nothing
     */
    List<MinutesWriting.Typed> keep(
            Meeting meeting, Minutes minutes, List<MinutesWriting.Typed> notes, List<Invitee> invited) {
        List<MinutesWriting.Typed> prose = new ArrayList<>();
        List<Noted> noted = new ArrayList<>();
        for (MinutesWriting.Typed typed : notes) {
            InlineLines lines = InlineLines.read(typed.text(), stored(minutes, typed.note()));
            prose.add(new MinutesWriting.Typed(typed.note(), lines.prose(), typed.seen()));
            if (!lines.entries().isEmpty()) {
                noted.add(new Noted(item(meeting, minutes, typed.note()), lines));
            }
        }
        if (!noted.isEmpty()) {
            entities.lock(
                    minutes,
                    LockModeType.OPTIMISTIC_FORCE_INCREMENT); // of two with the same line, one learns of the other
            List<PersonCard> people = people(invited);
            noted.forEach(one -> keep(meeting, minutes, one, people));
        }
        return prose;
    }

    private static String stored(Minutes minutes, long note) {
        return minutes.getNotes().stream()
                .filter(one -> one.id() == note)
                .map(MinutesNote::getNote)
                .findFirst()
                .orElse("");
    }

    private record Noted(AgendaItem item, InlineLines lines) {}

    private void keep(Meeting meeting, Minutes minutes, Noted noted, List<PersonCard> people) {
        try {
            noted.lines().proposals().forEach(wording -> propose(meeting, minutes, noted.item(), wording));
            noted.lines().tasks().forEach(line -> note(meeting, minutes, noted.item(), line, people));
        } catch (RuleViolation violation) {
            throw violation.at("items:" + meeting.getAgenda().indexOf(noted.item()) + ":note");
        }
    }

    private void propose(Meeting meeting, Minutes minutes, AgendaItem item, String wording) {
        if (wording.length() > Resolution.LONGEST) {
            throw new RuleViolation("meetings.inline.too_long", begin(wording), Resolution.LONGEST);
        }
        if (!minutes.isOnTheTable(item, wording)) {
            Resolution proposed = minutes.propose(item, meeting, wording);
            entities.persist(proposed);
            changes.changed(proposed.ref());
        }
    }

    private void note(Meeting meeting, Minutes minutes, AgendaItem item, TaskLine line, List<PersonCard> people) {
        NamedPerson named = NamedPerson.read(line.words(), people);
        PersonId assignee = assignee(named, people);
        if (named.rest().isBlank()) {
            throw new RuleViolation("meetings.inline.nothing_to_do", named.name());
        }
        if (named.rest().length() > MinutedTask.LONGEST) {
            throw new RuleViolation("meetings.inline.too_long", begin(named.rest()), MinutedTask.LONGEST);
        }
        LocalDate due = due(meeting, line);
        if (!minutes.isNoted(item, named.rest(), assignee, due)) {
            minutes.note(item, named.rest(), assignee, due);
        }
    }

    private static PersonId assignee(NamedPerson named, List<PersonCard> people) {
        if (named.people().isEmpty()) {
            throw new RuleViolation("meetings.inline.nobody", named.name(), names(people));
        }
        if (named.people().size() > 1) {
            throw new RuleViolation("meetings.inline.several", named.name(), names(named.people()));
        }
        return named.people().get(0).id();
    }

    private LocalDate due(Meeting meeting, TaskLine line) {
        LocalDate day = PortalTime.dayOf(meeting.getStarts());
        if (line.day().isEmpty()) {
            return meetings.after(meeting)
                    .map(next -> PortalTime.dayOf(next.getStarts()))
                    .orElse(day.plusWeeks(WEEKS));
        }
        String typed = line.day().get();
        LocalDate due =
                DueDay.read(typed, day).orElseThrow(() -> new RuleViolation("meetings.inline.no_day", "//" + typed));
        if (due.isBefore(day)) {
            throw new RuleViolation("meetings.inline.day_over", "//" + typed);
        }
        return due;
    }

    private List<PersonCard> people(List<Invitee> invited) {
        return List.copyOf(directory
                .people(invited.stream().map(Invitee::person).collect(Collectors.toSet()))
                .values());
    }

    private static String names(List<PersonCard> people) {
        String names = people.stream()
                .map(one -> one.name() + " (" + one.partnerName() + ")")
                .sorted()
                .limit(NAMES)
                .collect(Collectors.joining(", "));
        return people.size() > NAMES ? names + ", …" : names;
    }

    private static String begin(String words) {
        return words.substring(0, words.offsetByCodePoints(0, Math.min(40, words.codePointCount(0, words.length()))))
                + "…";
    }

    private static AgendaItem item(Meeting meeting, Minutes minutes, long note) {
        long item = minutes.getNotes().stream()
                .filter(one -> one.id() == note)
                .mapToLong(MinutesNote::agendaItem)
                .findFirst()
                .orElseThrow(() -> new NotVisible("no note " + note));
        return meeting.getAgenda().stream()
                .filter(one -> one.id() == item)
                .findFirst()
                .orElseThrow();
    }
}
