package org.einklang.portal.dates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the style guide shows of date polls; all of it invented. */
@Named
@RequestScoped
public class PollSpecimens {

    @Inject
    private Texts texts;

    /** Answers are missing, one day is a holiday, the place is taken, and somebody is busy. */
    public PollView getOpen() {
        PollView.Column first = column("styleguide.poll.day1", 1, 0, 0);
        PollView.Column second = column(
                "styleguide.poll.day2",
                0,
                1,
                0,
                new PollView.Sign("warn", texts.get("styleguide.poll.holiday")),
                new PollView.Sign("warn", texts.get("dates.place_taken")));
        return new PollView(
                texts.get("styleguide.poll.caption"),
                List.of(first, second),
                List.of(
                        row(
                                "styleguide.poll.person1",
                                texts.get("styleguide.accord.city"),
                                texts.get("styleguide.poll.remark"),
                                cell("styleguide.poll.brief1", Availability.YES, ""),
                                cell(
                                        "styleguide.poll.brief2",
                                        Availability.IF_NEED_BE,
                                        texts.get("styleguide.poll.busy"))),
                        row(
                                "styleguide.poll.person2",
                                texts.get("dates.without_account"),
                                "",
                                cell("styleguide.poll.brief1", null, ""),
                                cell("styleguide.poll.brief2", null, ""))));
    }

    /** One date is chosen. */
    public PollView getDecided() {
        PollView.Column first =
                column("styleguide.poll.day1", 1, 0, 0, new PollView.Sign("ok", texts.get("dates.chosen")));
        PollView.Column second = column("styleguide.poll.day2", 0, 0, 1);
        return new PollView(
                texts.get("styleguide.poll.caption_decided"),
                List.of(first, second),
                List.of(row(
                        "styleguide.poll.person1",
                        texts.get("styleguide.accord.city"),
                        "",
                        cell("styleguide.poll.brief1", Availability.YES, ""),
                        cell("styleguide.poll.brief2", Availability.NO, ""))));
    }

    private PollView.Column column(String day, int yes, int ifNeedBe, int no, PollView.Sign... signs) {
        String hours = texts.get("styleguide.poll.hours");
        return new PollView.Column(
                texts.get("dates.when", texts.get(day), hours),
                texts.get(day),
                hours,
                List.of(signs),
                texts.get("dates.sum", yes, ifNeedBe, no));
    }

    private PollView.Row row(String name, String sub, String remark, PollView.Cell... cells) {
        return new PollView.Row(texts.get(name), sub, remark, List.of(cells));
    }

    private PollView.Cell cell(String column, @Nullable Availability said, String busy) {
        return new PollView.Cell(
                texts.get(column),
                said == null ? "open" : said.light(),
                texts.get("dates.availability." + (said == null ? "MISSING" : said.name())),
                busy);
    }
}
