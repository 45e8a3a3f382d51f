package org.einklang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.einklang.api.document.Paper;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** The yearly report of a body on paper; in German, the language of the administration. */
@ApplicationScoped
class ReportPaper {

    private static final Locale LANGUAGE = Locale.GERMAN;

    @Inject
    private YearReport report;

    @Inject
    private YearWords words;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The report as it is today. @throws org.einklang.api.NotVisible for a year that has none */
    Paper of(BodyCard body, int year) {
        YearFigures figures = report.of(body, year);
        String today = PortalTime.longDay(PortalTime.dayOf(clock.instant()), LANGUAGE);
        List<String> heads = List.of(text("report.what"), text("report.number"));
        Paper paper = Paper.in(LANGUAGE, text("report.paper", body.name(), String.valueOf(year)))
                .from(body.cooperation())
                .paragraph(text(figures.running() ? "report.so_far" : "report.as_of", today))
                .heading(text("report.meetings"))
                .table(text("report.meetings"), heads, words.meetings(figures, LANGUAGE))
                .heading(text("report.attendance"));
        attendance(paper, figures);
        return paper.heading(text("report.resolutions"))
                .table(text("report.resolutions"), heads, words.resolutions(figures, LANGUAGE))
                .heading(text("report.tasks"))
                .table(text("report.tasks"), heads, words.tasks(figures, LANGUAGE));
    }

    private void attendance(Paper paper, YearFigures figures) {
        if (figures.attendance().isEmpty()) {
            paper.paragraph(text("report.no_attendance"));
            return;
        }
        paper.paragraph(text("report.attendance_hint"))
                .table(
                        text("report.attendance"),
                        List.of(
                                text("report.partner"),
                                text("report.present"),
                                text("report.invited"),
                                text("report.share")),
                        words.attendance(figures));
    }

    private String text(String key, Object... arguments) {
        return texts.get(LANGUAGE, "meetings." + key, arguments);
    }
}
