package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Point;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.LevelNames;

/** The bodies at work on paper, in the language of the person who takes it: who appointed whom, and who chairs. */
@ApplicationScoped
class OrganigramPaper {

    @Inject
    private BodyReading reading;

    @Inject
    private LevelNames levels;

    @Inject
    private Texts texts;

    /** The paper; the reading asks for the right. */
    Paper of(CooperationCard cooperation) {
        List<BodyLine> bodies = reading.atWork(cooperation.id());
        Organigram organigram = Organigram.of(bodies);
        Paper paper = Paper.in(texts.locale(), texts.get("papers.organigram.title", cooperation.name()))
                .from(cooperation.id());
        if (bodies.isEmpty()) {
            return paper.paragraph(texts.get("core.bodies.none"));
        }
        return paper.paragraph(texts.get("bodies.organigram.lead"))
                .heading(texts.get("papers.organigram.appointed"))
                .points(organigram.roots().stream().map(this::point).toList())
                .heading(texts.get("papers.organigram.all"))
                .table(
                        texts.get("papers.organigram.all_caption"),
                        List.of(
                                texts.get("core.body.name"),
                                texts.get("core.body.level"),
                                texts.get("core.role.CHAIR"),
                                texts.get("bodies.field.appointing")),
                        rows(bodies));
    }

    private Point point(Organigram.Node node) {
        BodyLine line = node.file();
        String chair = line.chair().isEmpty()
                ? texts.get("bodies.organigram.no_chair")
                : texts.get("bodies.organigram.chair", line.chair());
        return new Point(
                line.body().name() + " – " + levels.of(line.body().level()) + " · " + chair,
                node.appointed().stream().map(this::point).toList());
    }

    private List<List<String>> rows(List<BodyLine> bodies) {
        List<List<String>> rows = new ArrayList<>();
        for (BodyLine line : bodies) {
            rows.add(List.of(
                    line.body().name(), levels.of(line.body().level()), said(line.chair()), said(line.appointedBy())));
        }
        return rows;
    }

    /** An empty cell might be a mistake; a dash is none. */
    private static String said(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
