package org.einklang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.resolution.RegisterFilter;

/** Says what is open in a body, each with the way to the list that shows it; of what there is none, nothing is said. */
@ApplicationScoped
class OpenPointsWords {

    @Inject
    private Texts texts;

    @Inject
    private Addresses addresses;

    /** What has to be done. */
    List<OpenLine> tasks(BodyCard body, OpenPoints open) {
        String register = addresses.page(body.cooperation(), "tasks") + "?body="
                + body.id().value();
        return lines(
                line("tasks", open.tasks(), register), line("overdue", open.overdue(), register + "&state=OVERDUE"));
    }

    /** What was resolved. */
    List<OpenLine> resolutions(BodyCard body, OpenPoints open) {
        String register = addresses.page(body.cooperation(), MeetingsModule.ID, "resolutions") + "?body="
                + body.id().value() + "&state=";
        return lines(
                line("in_force", open.inForce(), register + RegisterFilter.IN_FORCE),
                line("to_review", open.toReview(), register + RegisterFilter.TO_REVIEW),
                line("not_done", open.notDone(), register + "ADOPTED"));
    }

    /** What members want of it. */
    List<OpenLine> wishes(BodyCard body, OpenPoints open) {
        String demands = addresses.page(body.cooperation(), MeetingsModule.ID, "demands");
        return lines(
                line("proposals", open.proposals(), addresses.page(body.cooperation(), MeetingsModule.ID, "proposals")),
                line("demands", open.demands(), demands),
                line("late_demands", open.lateDemands(), demands));
    }

    private static List<OpenLine> lines(OpenLine... lines) {
        return Stream.of(lines).filter(line -> line.number() > 0).toList();
    }

    private OpenLine line(String key, int number, String address) {
        return new OpenLine(number, texts.get("meetings.report.open." + key, number), address);
    }
}
