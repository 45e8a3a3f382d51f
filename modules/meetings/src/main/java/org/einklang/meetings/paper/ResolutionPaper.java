package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.einklang.api.document.Paper;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.MinutesState;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.ResolutionWords;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** The extract of a resolution from the minutes, for the files of others; in German, the language of the administration. */
@ApplicationScoped
class ResolutionPaper {

    private static final Locale LANGUAGE = Locale.GERMAN;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private ResolutionWords words;

    @Inject
    private ItemWords items;

    @Inject
    private Texts texts;

    /** The paper; it says whether the minutes are approved, and what has become of the resolution. */
    Paper of(Resolution resolution) {
        Minutes minutes = resolution.minutes();
        Meeting meeting = meetings.existing(minutes.meeting());
        String number = Objects.requireNonNull(resolution.getNumber());
        Paper paper = Paper.in(LANGUAGE, text("paper.extract", number)).from(resolution.cooperation());
        paper.facts(List.of(
                List.of(text("paper.body"), directory.body(meeting.body()).name()),
                List.of(text("paper.meeting"), meeting.getTitle()),
                List.of(text("paper.when"), PortalTime.longMoment(meeting.getStarts(), LANGUAGE)),
                List.of(text("agenda.item"), items.name(item(meeting, resolution), LANGUAGE))));
        paper.framed(text("resolution.numbered", number), resolution.getWording());
        List<String> facts = new ArrayList<>(words.of(minutes, LANGUAGE).getOrDefault(resolution.id(), List.of()));
        words.review(resolution.getValidity(), LANGUAGE).ifPresent(facts::add);
        if (resolution.getState() != ResolutionState.ADOPTED && resolution.getSettled() != null) {
            facts.add(text(
                    "paper.extract_settled",
                    text("resolution.settled." + resolution.getState()),
                    PortalTime.longDay(resolution.getSettled(), LANGUAGE)));
        }
        facts.forEach(paper::paragraph);
        return paper.paragraph(text(
                minutes.getState() == MinutesState.APPROVED ? "paper.extract_approved" : "resolution.preliminary"));
    }

    private static AgendaItem item(Meeting meeting, Resolution resolution) {
        return meeting.getAgenda().stream()
                .filter(one -> one.id() == resolution.agendaItem())
                .findFirst()
                .orElseThrow();
    }

    private String text(String key, Object... arguments) {
        return texts.get(LANGUAGE, "meetings." + key, arguments);
    }
}
