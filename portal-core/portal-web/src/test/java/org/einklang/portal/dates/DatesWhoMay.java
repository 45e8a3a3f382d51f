package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Chair and secretary ask for a date, who sits in the body sees the polls. */
@ApplicationScoped
class DatesWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/bodies/{body}/dates        | /c/lindental/bodies/stg/dates     | stg, stg-deputies, evaluator |
                | /c/{cooperation}/bodies/{body}/dates/new    | /c/lindental/bodies/stg/dates/new | stg-leads                    |
                | /c/{cooperation}/bodies/{body}/dates/{poll} | /c/lindental/bodies/stg/dates/1   | stg, stg-deputies, evaluator |
                | /c/{cooperation}/bodies/{body}/dates/{poll} | /c/lindental/bodies/ausb/dates/1  | ausb, evaluator              |
                | /c/{cooperation}/bodies/{body}/dates        | /c/weidental/bodies/stg/dates     | weidental                    |
                | /c/{cooperation}/bodies/{body}/dates        | /c/weidental/bodies/ausb/dates    | nobody                       |
                | /c/{cooperation}/bodies/{body}/dates        | /c/weidental/bodies/kanarien/dates | weidental-chair             |
                | /c/{cooperation}/bodies/{body}/dates/{poll} | /c/weidental/bodies/kanarien/dates/1 | weidental-chair           |
                | /c/{cooperation}/bodies/{body}/dates/{poll} | /c/lindental/bodies/kanarien/dates/1 | nobody                    |
                """;
    }
}
