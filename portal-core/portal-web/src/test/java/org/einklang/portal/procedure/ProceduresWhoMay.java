package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Chair and secretary start a written procedure, who sits in the body sees it (rules.md, meetings). */
@ApplicationScoped
class ProceduresWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/bodies/{body}/procedures                  | /c/lindental/bodies/stg/procedures        | stg, stg-deputies, evaluator |
                | /c/{cooperation}/bodies/{body}/procedures/new              | /c/lindental/bodies/stg/procedures/new    | stg-leads                    |
                | /c/{cooperation}/bodies/{body}/procedures/{procedure}      | /c/lindental/bodies/stg/procedures/1      | stg, stg-deputies, evaluator |
                | /c/{cooperation}/bodies/{body}/procedures/{procedure}/procedure.pdf | /c/lindental/bodies/stg/procedures/1/procedure.pdf | stg, stg-deputies, evaluator |
                | /c/{cooperation}/bodies/{body}/procedures/{procedure}/edit | /c/lindental/bodies/stg/procedures/2/edit | stg-leads                    |
                """;
    }
}
