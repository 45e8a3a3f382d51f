package org.einklang.meetings;

import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.testkit.tck.ModuleTck;
import org.einklang.testkit.tck.Sample;

class MeetingsTckIT extends ModuleTck {

    private static final String APPROVED = "stg-2025-01";
    private static final String RESOLVED = "resolutions/stg-2025-001";
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
                Sample.of("shared", EVALUATOR),
                new Sample("shared/{meeting}", "shared/stg-2025-01", TEAM_AGENCY),
                new Sample("shared/{meeting}/minutes.pdf", "shared/stg-2025-01/minutes.pdf", TEAM_AGENCY),
                Sample.of("escalations", EVALUATOR),
                new Sample("escalations/{escalation}", "escalations/ausb-1", EVALUATOR),
                Sample.of("resolutions", EVALUATOR),
                new Sample("resolutions/{resolution}", RESOLVED, STEERING_AGENCY),
                new Sample("resolutions/{resolution}/validity", RESOLVED + "/validity", SECRETARY),
                new Sample("resolutions/{resolution}/extract.pdf", RESOLVED + "/extract.pdf", EVALUATOR),
                new Sample("resolutions/{resolution}/extract.docx", RESOLVED + "/extract.docx", STEERING_AGENCY),
                new Sample("bodies/{body}", "bodies/stg", EVALUATOR),
                new Sample("bodies/{body}/{year}.pdf", "bodies/stg/2026.pdf", STEERING_AGENCY),
                new Sample("bodies/{body}/{year}.docx", "bodies/stg/2026.docx", EVALUATOR),
                new Sample("bodies/{body}/usual", "bodies/stg/usual", SECRETARY),
                new Sample("{meeting}", APPROVED, STEERING_AGENCY),
                new Sample("{meeting}/edit", APPROVED + "/edit", SECRETARY),
                new Sample("{meeting}/show", APPROVED + "/show", EVALUATOR),
                new Sample("{meeting}/items/{item}", ITEM, STEERING_AGENCY),
                new Sample("{meeting}/items/{item}/edit", ITEM + "/edit", SECRETARY),
                new Sample("{meeting}/items/{item}/escalate", "ausb-2026-02/items/1/escalate", TEAM_AGENCY),
                new Sample("{meeting}/minutes", APPROVED + "/minutes", EVALUATOR),
                new Sample("{meeting}/minutes/{resolution}", APPROVED + "/minutes/1", SECRETARY),
                new Sample("{meeting}/editions/{edition}.pdf", APPROVED + "/editions/1.pdf", EVALUATOR),
                new Sample("{meeting}/pack.pdf", APPROVED + "/pack.pdf", STEERING_AGENCY),
                new Sample("{meeting}/invitation.pdf", APPROVED + "/invitation.pdf", EVALUATOR),
                new Sample("{meeting}/invitation.docx", APPROVED + "/invitation.docx", STEERING_AGENCY),
                new Sample("{meeting}/agenda.pdf", APPROVED + "/agenda.pdf", STEERING_AGENCY),
                new Sample("{meeting}/agenda.docx", APPROVED + "/agenda.docx", EVALUATOR),
                new Sample("{meeting}/tasks.pdf", APPROVED + "/tasks.pdf", STEERING_AGENCY),
                new Sample("{meeting}/minutes.docx", APPROVED + "/minutes.docx", STEERING_AGENCY),
                new Sample("{meeting}/minutes.pdf", APPROVED + "/minutes.pdf", STEERING_AGENCY));
    }

    @Override
    protected Map<String, String> keptAfterErasure() {
        return Stream.of(
                        "INVITEE.PERSON_ID",
                        "INVITEE.INSTEAD_OF",
                        "MINUTES.AUTHOR_ID",
                        "MINUTES.APPROVED_BY",
                        "MINUTED_TASK.ASSIGNEE_ID",
                        "MEETING_DEMAND.DEMANDED_BY",
                        "AGENDA_ITEM.PRESENTER_ID",
                        "ITEM_PROPOSAL.PROPOSED_BY",
                        "ITEM_PROPOSAL.PRESENTER_ID",
                        "MEETING.PLANNED_BY",
                        "MEETING.MINUTE_TAKER_ID",
                        "RESOLUTION.SETTLED_BY",
                        "RESOLUTION_RECUSAL.PERSON_ID",
                        "RESOLUTION_BALLOT.PERSON_ID",
                        "MINUTES_OBJECTION.PERSON_ID",
                        "MINUTES_OBJECTION.SETTLED_BY",
                        "ESCALATION.RAISED_BY",
                        "ITEM_ABSENCE.PERSON_ID",
                        "MINUTES_SHARE.SHARED_BY",
                        "ITEM_GUEST.PERSON_ID",
                        "ITEM_GUEST.ADDED_BY",
                        "USUAL_AGENDA.CHANGED_BY",
                        "USUAL_READER.CHOSEN_BY",
                        "MINUTES_CORRECTION.WRITTEN_BY",
                        "MINUTES_CORRECTION.APPROVED_BY")
                .collect(Collectors.toMap(column -> column, column -> "part of an approved record"));
    }
}
