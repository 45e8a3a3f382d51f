package org.einklang.meetings.minutes;

import java.util.List;
import org.einklang.meetings.planning.AgendaItem;

/** An item of the agenda with what the minutes say on it; the page types into it. */
public class MinutedItem {

    private final AgendaItem item;
    private final long noteId;
    private final List<Resolution> resolutions;
    private final List<MinutedTask> tasks;
    private final String storedNote;
    private final int storedVersion;
    private final PresenceForm absence;
    private String note;
    private int seen;

    MinutedItem(AgendaItem item, Minutes minutes) {
        this.item = item;
        MinutesNote stored = minutes.getNotes().stream()
                .filter(one -> one.agendaItem() == item.id())
                .findFirst()
                .orElseThrow();
        this.noteId = stored.id();
        this.storedNote = stored.typed();
        this.storedVersion = stored.version();
        this.note = storedNote;
        this.seen = storedVersion;
        this.absence = PresenceForm.of(minutes.absentAt(item.id()));
        this.resolutions = minutes.getResolutions().stream()
                .filter(one -> one.agendaItem() == item.id())
                .toList();
        this.tasks = minutes.getTasks().stream()
                .filter(one -> one.agendaItem() == item.id())
                .toList();
    }

    MinutesWriting.Typed typed() {
        return new MinutesWriting.Typed(noteId, note, seen);
    }

    /** Names the note in a merge. */
    String key() {
        return "note" + noteId;
    }

    /** What is stored, whatever was typed. */
    String storedNote() {
        return storedNote;
    }

    /** Whether somebody else has written into it since the writer began. */
    boolean isOvertaken() {
        return seen != storedVersion || absence.isOvertaken();
    }

    /** What was typed without the lines that become entries: those are never at odds with what somebody else writes. */
    String prose() {
        return InlineLines.read(note).prose();
    }

    /** Whether there are such lines. */
    boolean hasEntries() {
        return !InlineLines.read(note).entries().isEmpty();
    }

    /** The prose of both, before the lines of the writer, who has now seen it. */
    void merge(String both) {
        note = InlineLines.read(note).after(both);
        seen = storedVersion;
    }

    /** Who was not there for it, as it is ticked. */
    PresenceForm absence() {
        return absence;
    }

    public AgendaItem getItem() {
        return item;
    }

    public List<Resolution> getResolutions() {
        return resolutions;
    }

    public List<MinutedTask> getTasks() {
        return tasks;
    }

    public String getNote() {
        return note;
    }

    /** The note as it is read. */
    public String getWords() {
        return InlineLines.plain(note);
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Numbers of those who were not there for it. */
    public Long[] getAbsent() {
        return absence.getPresent();
    }

    public void setAbsent(Long[] absent) {
        absence.setPresent(absent);
    }

    /** Who was not there by what the writer had before them; travels with the form. */
    public String getSeenAbsent() {
        return absence.getSeen();
    }

    public void setSeenAbsent(String seenAbsent) {
        absence.setSeen(seenAbsent);
    }

    /** Version of the note that the writer had before them; travels with the form. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
