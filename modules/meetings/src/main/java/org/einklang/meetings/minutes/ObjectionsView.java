package org.einklang.meetings.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/** On the page of minutes: what those who were there object, and what chair and secretary say to it. */
@Named
@RequestScoped
public class ObjectionsView {

    @Inject
    private MinutesPage page;

    @Inject
    private MinutesReview review;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private List<Line> lines = List.of();
    private long item;
    private String words = "";

    /** An objection with the answer that is typed to it. */
    public static final class Line {

        private final Objection objection;
        private final String by;
        private final String about;
        private String reply = "";

        Line(Objection objection, String by, String about) {
            this.objection = objection;
            this.by = by;
            this.about = about;
        }

        public Objection getObjection() {
            return objection;
        }

        /** Its number, for buttons. */
        public long id() {
            return objection.id();
        }

        public String getBy() {
            return by;
        }

        /** The item that it is about; empty for all. */
        public String getAbout() {
            return about;
        }

        public String getReply() {
            return reply;
        }

        public void setReply(String reply) {
            this.reply = reply;
        }
    }

    /** Reads them. */
    @PostConstruct
    void load() {
        List<Objection> all = page.getMinutes().getObjections();
        Map<PersonId, PersonCard> people =
                directory.people(all.stream().map(Objection::by).collect(Collectors.toSet()));
        lines = all.stream()
                .map(one -> new Line(one, name(people.get(one.by())), about(one)))
                .toList();
    }

    private static String name(@Nullable PersonCard card) {
        return card == null ? "–" : card.name();
    }

    private String about(Objection objection) {
        return meeting().getAgenda().stream()
                .filter(one -> Long.valueOf(one.id()).equals(objection.agendaItem()))
                .map(one -> texts.get("meetings.agenda.line", one.getPosition(), one.getTitle()))
                .findFirst()
                .orElse("");
    }

    /** Objects to the minutes. */
    public void object() {
        review.object(meeting().id(), item == 0 ? null : item, words);
        navigation.stay("meetings.objection.raised");
    }

    /** The minutes are changed because of it. */
    public void takeUp(long objection) {
        review.takeUp(meeting().id(), objection);
        navigation.stay("meetings.objection.is_taken_up");
    }

    /** The minutes stay as they are. */
    public void decline(Line line) {
        try {
            review.decline(meeting().id(), line.id(), line.getReply());
        } catch (RuleViolation refused) {
            throw refused.field().isPresent() ? refused.at("list:" + lines.indexOf(line) + ":reply") : refused;
        }
        navigation.stay("meetings.objection.is_declined");
    }

    private Meeting meeting() {
        return page.getMeeting();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether the person who looks may object now. */
    public boolean isPossible() {
        return page.getMinutes().getState() == MinutesState.IN_REVIEW && review.wasThere(meeting());
    }

    /** Whether the person who looks says what becomes of objections. */
    public boolean isKeeper() {
        return page.getMinutes().getState() == MinutesState.IN_REVIEW
                && access.may(MeetingsPermission.WRITE_MINUTES, meeting().scope());
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
