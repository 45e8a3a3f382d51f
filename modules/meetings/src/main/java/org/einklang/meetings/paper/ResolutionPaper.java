package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Paper;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.minutes.MinutesState;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.ResolutionWords;
import org.einklang.meetings.minutes.Written;
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
    private Documents documents;

    @Inject
    private Texts texts;

    /** The paper; it says whether the minutes are approved, and what has become of the resolution. */
    Paper of(Resolution resolution) {
        String number = Objects.requireNonNull(resolution.getNumber());
        Paper paper = Paper.in(LANGUAGE, text("paper.extract", number)).from(resolution.cooperation());
        paper.facts(found(resolution));
        String numbered = text("resolution.numbered", number);
        Written written = resolution.getWritten();
        if (written == null) {
            paper.framed(numbered, resolution.getWording());
        } else {
            paper.framed(numbered, written.getTitle());
            documents.add(paper, resolution.getWording());
        }
        List<String> facts = new ArrayList<>(words.of(resolution, LANGUAGE));
        words.review(resolution.getValidity(), LANGUAGE).ifPresent(facts::add);
        if (resolution.getState() != ResolutionState.ADOPTED && resolution.getSettled() != null) {
            facts.add(text(
                    "paper.extract_settled",
                    text("resolution.settled." + resolution.getState()),
                    PortalTime.longDay(resolution.getSettled(), LANGUAGE)));
        }
        facts.forEach(paper::paragraph);
        return resolution
                .minutes()
                .map(minutes -> paper.paragraph(text(
                        minutes.getState() == MinutesState.APPROVED
                                ? "paper.extract_approved"
                                : "resolution.preliminary")))
                .orElse(paper);
    }

    private List<List<String>> found(Resolution resolution) {
        List<String> body =
                List.of(text("paper.body"), directory.body(resolution.body()).name());
        if (resolution.minutes().isEmpty()) {
            return List.of(
                    body,
                    List.of(
                            text("resolution.decided_on"),
                            PortalTime.longDay(Objects.requireNonNull(resolution.getDecided()), LANGUAGE)));
        }
        Meeting meeting = meetings.existing(resolution.minutes().orElseThrow().meeting());
        return List.of(
                body,
                List.of(text("paper.meeting"), meeting.getTitle()),
                List.of(text("paper.when"), PortalTime.longMoment(meeting.getStarts(), LANGUAGE)),
                List.of(text("agenda.item"), item(meeting, resolution)));
    }

    /** What it is called, and that it is not public, so that whoever files the extract knows. */
    private String item(Meeting meeting, Resolution resolution) {
        AgendaItem item = meeting.item(resolution.agendaItem()).orElseThrow();
        String name = items.name(item, LANGUAGE);
        return item.getOutline().isNonPublic() ? name + " · " + text("item.non_public") : name;
    }

    private String text(String key, Object... arguments) {
        return texts.get(LANGUAGE, "meetings." + key, arguments);
    }
}
