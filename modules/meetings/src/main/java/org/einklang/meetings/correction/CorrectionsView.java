package org.einklang.meetings.correction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutesPage;

/** On the page of approved minutes: what is right instead of what they say, and their earlier editions. */
@Named
@RequestScoped
public class CorrectionsView {

    @Inject
    private MinutesPage page;

    @Inject
    private Corrections corrections;

    @Inject
    private MinutesCorrecting correcting;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private List<Line> lines = List.of();
    private long item;
    private String words = "";

    /**
     * A correction in words.
     *
     * @param number of it
     * @param place which item it is about
     * @param words what is right
     * @param state who wrote it and when, or which edition it made
     * @param edition which edition it made; 0 while it waits
     * @param approvable whether the person who looks may approve it
     */
    public record Line(long number, String place, String words, String state, int edition, boolean approvable) {

        /** Whether it waits for approval. */
        public boolean isOpen() {
            return edition == 0;
        }
    }

    /** Reads nothing before the minutes are approved. */
    @PostConstruct
    void load() {
        if (!page.isFrozen()) {
            return;
        }
        List<Correction> all = corrections.of(page.getMinutes());
        Map<PersonId, PersonCard> people = corrections.people(all);
        boolean approver =
                access.may(MeetingsPermission.APPROVE_MINUTES, page.getMeeting().scope());
        lines = all.stream().map(one -> line(one, people, approver)).toList();
    }

    private Line line(Correction one, Map<PersonId, PersonCard> people, boolean approver) {
        Integer edition = one.getEdition();
        String state = edition == null
                ? texts.get(
                        "meetings.correction.waits",
                        Corrections.name(people, one.writer()),
                        PortalTime.shortMoment(one.written(), texts.locale()))
                : corrections.edition(one, people, texts.locale());
        return new Line(
                one.id(),
                corrections.place(page.getMeeting(), one, texts.locale()),
                one.getWords(),
                state,
                edition == null ? 0 : edition,
                edition == null && approver && !one.writer().equals(access.me()));
    }

    /** Says what is right. */
    public void write() {
        correcting.write(page.getMeeting().id(), item == 0 ? null : item, words);
        navigation.stay("meetings.correction.written");
    }

    /** It is right. */
    public void approve(long number) {
        correcting.approve(page.getMeeting().id(), number);
        navigation.stay("meetings.correction.approved");
    }

    /** Takes it back. */
    public void withdraw(long number) {
        correcting.withdraw(page.getMeeting().id(), number);
        navigation.stay("meetings.correction.withdrawn");
    }

    /** Whether the person who looks says what is right. */
    public boolean isWriter() {
        return page.isFrozen()
                && access.may(
                        MeetingsPermission.WRITE_MINUTES, page.getMeeting().scope());
    }

    /** Whether there is more than the first edition. */
    public boolean isCorrected() {
        return lines.stream().anyMatch(line -> !line.isOpen());
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Number of the item it is about; 0 for all. */
    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
