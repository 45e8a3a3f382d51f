package org.einklang.meetings;

import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import java.util.List;
import java.util.Map;
import org.einklang.testkit.tck.ModuleTck;
import org.einklang.testkit.tck.Sample;

class MeetingsTckIT extends ModuleTck {

    private static final String APPROVED = "stg-2025-01";
    private static final String ITEM = APPROVED + "/items/3";

    MeetingsTckIT() {
        super(MeetingsModule.ID);
    }

    @Override
    protected List<Sample> samples() {
        return List.of(
                Sample.of("", EVALUATOR),
                Sample.of("new", SECRETARY),
                Sample.of("year", SECRETARY),
                Sample.of("demands", EVALUATOR),
                Sample.of("demands/new", SECRETARY),
                new Sample("demands/{demand}", "demands/trg-1", EVALUATOR),
                Sample.of("proposals", EVALUATOR),
                Sample.of("proposals/new", STEERING_AGENCY),
                new Sample("proposals/{proposal}", "proposals/stg-1", EVALUATOR),
                new Sample("{meeting}", APPROVED, STEERING_AGENCY),
                new Sample("{meeting}/items/{item}", ITEM, STEERING_AGENCY),
                new Sample("{meeting}/items/{item}/edit", ITEM + "/edit", SECRETARY),
                new Sample("{meeting}/minutes", APPROVED + "/minutes", EVALUATOR),
                new Sample("{meeting}/minutes.pdf", APPROVED + "/minutes.pdf", STEERING_AGENCY));
    }

    @Override
    protected Map<String, String> keptAfterErasure() {
        String record = "part of an approved record";
        return Map.of(
                "INVITEE.PERSON_ID", record,
                "MINUTES.AUTHOR_ID", record,
                "MINUTES.APPROVED_BY", record,
                "MINUTED_TASK.ASSIGNEE_ID", record,
                "MEETING_DEMAND.DEMANDED_BY", record,
                "AGENDA_ITEM.PRESENTER_ID", record,
                "ITEM_PROPOSAL.PROPOSED_BY", record,
                "ITEM_PROPOSAL.PRESENTER_ID", record,
                "MEETING.PLANNED_BY", record);
    }
}
