package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** A body's meetings are for those who sit in it, and for the evaluator (rules.md, rights, meetings). */
@ApplicationScoped
class MeetingsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/meetings                       | =                                             | trg, stg, stg-deputies, ausb, weit, fam, evaluator, gast.wohlfahrt |
                | /c/{cooperation}/meetings                       | /c/weidental/meetings                         | weidental           |
                | /c/{cooperation}/meetings/new                   | =                                             | chairs, secretaries |
                | /c/{cooperation}/meetings/new                   | /c/weidental/meetings/new                     | weidental           |
                | /c/{cooperation}/meetings/year                  | =                                             | chairs, secretaries |
                | /c/{cooperation}/meetings/year                  | /c/weidental/meetings/year                    | weidental           |
                | /c/{cooperation}/meetings/demands               | =                                             | trg, stg, stg-deputies, ausb, weit, fam, evaluator, gast.wohlfahrt |
                | /c/{cooperation}/meetings/demands               | /c/weidental/meetings/demands                 | weidental           |
                | /c/{cooperation}/meetings/demands/new           | =                                             | trg, stg, ausb, weit, fam, gast.wohlfahrt |
                | /c/{cooperation}/meetings/demands/new           | /c/weidental/meetings/demands/new             | weidental           |
                | /c/{cooperation}/meetings/demands/{demand}      | /c/lindental/meetings/demands/trg-1           | trg, evaluator      |
                | /c/{cooperation}/meetings/demands/{demand}      | /c/weidental/meetings/demands/trg-1           | nobody              |
                | /c/{cooperation}/meetings/proposals             | =                                             | trg, stg, stg-deputies, ausb, weit, fam, evaluator, gast.wohlfahrt |
                | /c/{cooperation}/meetings/proposals             | /c/weidental/meetings/proposals               | weidental           |
                | /c/{cooperation}/meetings/proposals/new         | =                                             | trg, stg, stg-deputies, ausb, weit, fam, gast.wohlfahrt |
                | /c/{cooperation}/meetings/proposals/new         | /c/weidental/meetings/proposals/new           | weidental           |
                | /c/{cooperation}/meetings/proposals/{proposal}  | /c/lindental/meetings/proposals/stg-1         | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/proposals/{proposal}  | /c/weidental/meetings/proposals/stg-1         | nobody              |
                | /c/{cooperation}/meetings/escalations           | =                                             | trg, stg, stg-deputies, ausb, weit, fam, evaluator, gast.wohlfahrt |
                | /c/{cooperation}/meetings/escalations           | /c/weidental/meetings/escalations             | weidental           |
                | /c/{cooperation}/meetings/escalations/{escalation} | /c/lindental/meetings/escalations/ausb-1   | ausb, stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/escalations/{escalation} | /c/weidental/meetings/escalations/ausb-1   | nobody              |
                | /c/{cooperation}/meetings/shared                | =                                             | insiders |
                | /c/{cooperation}/meetings/shared                | /c/weidental/meetings/shared                  | weidental           |
                | /c/{cooperation}/meetings/shared/{meeting}      | /c/lindental/meetings/shared/stg-2025-01      | ausb, evaluator     |
                | /c/{cooperation}/meetings/shared/{meeting}      | /c/weidental/meetings/shared/stg-2025-01      | nobody              |
                | /c/{cooperation}/meetings/shared/{meeting}/minutes.pdf | /c/lindental/meetings/shared/stg-2025-01/minutes.pdf | ausb, evaluator |
                | /c/{cooperation}/meetings/shared/{meeting}/minutes.pdf | /c/weidental/meetings/shared/stg-2025-01/minutes.pdf | nobody |
                | /c/{cooperation}/meetings/resolutions           | =                                             | trg, stg, stg-deputies, ausb, weit, fam, evaluator, gast.wohlfahrt |
                | /c/{cooperation}/meetings/resolutions           | /c/weidental/meetings/resolutions             | weidental           |
                | /c/{cooperation}/meetings/resolutions/{resolution} | /c/lindental/meetings/resolutions/stg-2025-001 | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/resolutions/{resolution} | /c/weidental/meetings/resolutions/stg-2025-001 | nobody              |
                | /c/{cooperation}/meetings/resolutions/{resolution}/validity | /c/lindental/meetings/resolutions/stg-2025-001/validity | stg-leads |
                | /c/{cooperation}/meetings/resolutions/{resolution}/validity | /c/weidental/meetings/resolutions/stg-2025-001/validity | nobody |
                | /c/{cooperation}/meetings/bodies/{body} | /c/lindental/meetings/bodies/stg | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/bodies/{body} | /c/weidental/meetings/bodies/stg | weidental |
                | /c/{cooperation}/meetings/bodies/{body} | /c/weidental/meetings/bodies/trg | nobody |
                | /c/{cooperation}/meetings/bodies/{body}/{year}.pdf | /c/lindental/meetings/bodies/stg/2026.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/bodies/{body}/{year}.pdf | /c/weidental/meetings/bodies/stg/2026.pdf | weidental |
                | /c/{cooperation}/meetings/bodies/{body}/{year}.pdf | /c/weidental/meetings/bodies/trg/2026.pdf | nobody |
                | /c/{cooperation}/meetings/bodies/{body}/{year}.docx | /c/lindental/meetings/bodies/stg/2026.docx | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/bodies/{body}/{year}.docx | /c/weidental/meetings/bodies/stg/2026.docx | weidental |
                | /c/{cooperation}/meetings/bodies/{body}/{year}.docx | /c/weidental/meetings/bodies/trg/2026.docx | nobody |
                | /c/{cooperation}/meetings/bodies/{body}/usual | /c/lindental/meetings/bodies/stg/usual | stg-leads |
                | /c/{cooperation}/meetings/bodies/{body}/usual | /c/weidental/meetings/bodies/trg/usual | nobody |
                | /c/{cooperation}/meetings/{meeting}             | /c/lindental/meetings/stg-2025-01             | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}             | /c/weidental/meetings/stg-2025-01             | nobody              |
                | /c/{cooperation}/meetings/{meeting}/show        | /c/lindental/meetings/stg-2025-01/show        | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/show        | /c/weidental/meetings/stg-2025-01/show        | nobody              |
                | /c/{cooperation}/meetings/{meeting}/edit        | /c/lindental/meetings/stg-2025-01/edit        | stg-leads           |
                | /c/{cooperation}/meetings/{meeting}/edit        | /c/weidental/meetings/stg-2025-01/edit        | nobody              |
                | /c/{cooperation}/meetings/{meeting}/items/{item} | /c/lindental/meetings/stg-2025-01/items/3     | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/items/{item} | /c/weidental/meetings/stg-2025-01/items/3     | nobody              |
                | /c/{cooperation}/meetings/{meeting}/items/{item}/edit | /c/lindental/meetings/stg-2025-01/items/3/edit | stg-leads           |
                | /c/{cooperation}/meetings/{meeting}/items/{item}/edit | /c/weidental/meetings/stg-2025-01/items/3/edit | nobody       |
                | /c/{cooperation}/meetings/{meeting}/items/{item}/escalate | /c/lindental/meetings/ausb-2026-02/items/1/escalate | ausb |
                | /c/{cooperation}/meetings/{meeting}/items/{item}/escalate | /c/weidental/meetings/ausb-2026-02/items/1/escalate | nobody |
                | /c/{cooperation}/meetings/{meeting}/minutes     | /c/lindental/meetings/stg-2025-01/minutes     | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/minutes     | /c/weidental/meetings/stg-2025-01/minutes     | nobody              |
                | /c/{cooperation}/meetings/{meeting}/minutes/{resolution} | /c/lindental/meetings/stg-2025-01/minutes/1 | stg-leads |
                | /c/{cooperation}/meetings/{meeting}/minutes/{resolution} | /c/weidental/meetings/stg-2025-01/minutes/1 | nobody |
                | /c/{cooperation}/meetings/{meeting}/editions/{edition}.pdf | /c/lindental/meetings/stg-2025-01/editions/1.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/editions/{edition}.pdf | /c/weidental/meetings/stg-2025-01/editions/1.pdf | nobody |
                | /c/{cooperation}/meetings/{meeting}/pack.pdf | /c/lindental/meetings/stg-2025-01/pack.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/pack.pdf | /c/weidental/meetings/stg-2025-01/pack.pdf | nobody |
                | /c/{cooperation}/meetings/{meeting}/invitation.pdf | /c/lindental/meetings/stg-2025-01/invitation.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/invitation.pdf | /c/weidental/meetings/stg-2025-01/invitation.pdf | nobody |
                | /c/{cooperation}/meetings/{meeting}/invitation.docx | /c/lindental/meetings/stg-2025-01/invitation.docx | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/invitation.docx | /c/weidental/meetings/stg-2025-01/invitation.docx | nobody |
                | /c/{cooperation}/meetings/{meeting}/agenda.pdf | /c/lindental/meetings/stg-2025-01/agenda.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/agenda.pdf | /c/weidental/meetings/stg-2025-01/agenda.pdf | nobody |
                | /c/{cooperation}/meetings/{meeting}/agenda.docx | /c/lindental/meetings/stg-2025-01/agenda.docx | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/agenda.docx | /c/weidental/meetings/stg-2025-01/agenda.docx | nobody |
                | /c/{cooperation}/meetings/{meeting}/tasks.pdf | /c/lindental/meetings/stg-2025-01/tasks.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/tasks.pdf | /c/weidental/meetings/stg-2025-01/tasks.pdf | nobody |
                | /c/{cooperation}/meetings/{meeting}/minutes.docx | /c/lindental/meetings/stg-2025-01/minutes.docx | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/minutes.docx | /c/weidental/meetings/stg-2025-01/minutes.docx | nobody |
                | /c/{cooperation}/meetings/resolutions/{resolution}/extract.pdf | /c/lindental/meetings/resolutions/stg-2025-001/extract.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/resolutions/{resolution}/extract.pdf | /c/weidental/meetings/resolutions/stg-2025-001/extract.pdf | nobody |
                | /c/{cooperation}/meetings/resolutions/{resolution}/extract.docx | /c/lindental/meetings/resolutions/stg-2025-001/extract.docx | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/resolutions/{resolution}/extract.docx | /c/weidental/meetings/resolutions/stg-2025-001/extract.docx | nobody |
                | /c/{cooperation}/meetings/{meeting}/minutes.pdf | /c/lindental/meetings/stg-2025-01/minutes.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/meetings/{meeting}/minutes.pdf | /c/weidental/meetings/stg-2025-01/minutes.pdf | nobody              |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1/{cooperation}/meetings                   | =                                             | trg, stg, stg-deputies, ausb, weit, fam, evaluator, gast.wohlfahrt |
                | /api/v1/{cooperation}/meetings                   | /api/v1/weidental/meetings                    | weidental           |
                | /api/v1/{cooperation}/meetings/resolutions       | =                                             | trg, stg, stg-deputies, ausb, weit, fam, evaluator, gast.wohlfahrt |
                | /api/v1/{cooperation}/meetings/resolutions       | /api/v1/weidental/meetings/resolutions        | weidental           |
                | /api/v1/{cooperation}/meetings/{meeting}         | /api/v1/lindental/meetings/stg-2025-01         | stg, stg-deputies, evaluator |
                | /api/v1/{cooperation}/meetings/{meeting}         | /api/v1/weidental/meetings/stg-2025-01         | nobody              |
                | /api/v1/{cooperation}/meetings/{meeting}/minutes | /api/v1/lindental/meetings/stg-2025-01/minutes | stg, stg-deputies, evaluator |
                | /api/v1/{cooperation}/meetings/{meeting}/minutes | /api/v1/weidental/meetings/stg-2025-01/minutes | nobody              |
                """;
    }
}
