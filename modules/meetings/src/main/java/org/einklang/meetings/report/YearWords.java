package org.einklang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.einklang.api.task.TaskTally;
import org.einklang.api.text.Texts;

/** Puts the figures of a year into the rows of tables, for the page and for paper alike. */
@ApplicationScoped
class YearWords {

    @Inject
    private Texts texts;

    /** What was counted, and how much of it there is. */
    List<List<String>> meetings(YearFigures figures, Locale locale) {
        MeetingTally meetings = figures.meetings();
        OptionalInt asked = meetings.asked();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(locale, "held", meetings.held()));
        rows.add(List.of(
                text(locale, figures.running() ? "asked_so_far" : "asked"),
                asked.isPresent() ? String.valueOf(asked.getAsInt()) : text(locale, "not_asked")));
        rows.add(row(locale, "cancelled", meetings.cancelled()));
        if (figures.running()) {
            rows.add(row(locale, "coming", meetings.coming()));
        }
        return rows;
    }

    /** Partner, seats on which somebody was there, seats that were invited, and the share. */
    List<List<String>> attendance(YearFigures figures) {
        return figures.attendance().stream()
                .map(one -> List.of(
                        one.partner(),
                        String.valueOf(one.present()),
                        String.valueOf(one.invited()),
                        one.percent().isPresent() ? one.percent().getAsInt() + " %" : "–"))
                .toList();
    }

    /** What was decided, and how. */
    List<List<String>> resolutions(YearFigures figures, Locale locale) {
        ResolutionTally resolutions = figures.resolutions();
        return List.of(
                row(locale, "adopted", resolutions.adopted()),
                row(locale, "by_consensus", resolutions.byConsensus()),
                row(locale, "by_vote", resolutions.byVote()),
                row(locale, "in_writing", resolutions.inWriting()),
                row(locale, "implemented", resolutions.implemented()),
                row(locale, "rejected", resolutions.rejected()),
                row(locale, "postponed", resolutions.postponed()),
                row(locale, "escalated", resolutions.escalated()));
    }

    /** What has become of tasks. */
    List<List<String>> tasks(YearFigures figures, Locale locale) {
        TaskTally tasks = figures.tasks();
        return List.of(
                row(locale, "given", tasks.given()),
                row(locale, "in_time", tasks.inTime()),
                row(locale, "late", tasks.late()),
                row(locale, "open", tasks.open()),
                row(locale, "overdue", tasks.overdue()),
                row(locale, "given_up", tasks.cancelled()));
    }

    private List<String> row(Locale locale, String term, int number) {
        return List.of(text(locale, term), String.valueOf(number));
    }

    private String text(Locale locale, String key) {
        return texts.get(locale, "meetings.report.year." + key);
    }
}
