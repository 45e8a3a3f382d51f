package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Members see bodies; the coordinator keeps them, and who leads the steering group keeps its groups [000 IV.3]. */
@ApplicationScoped
class BodiesWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/bodies                     | =                                         | insiders                                  |
                | /c/{cooperation}/bodies                     | /c/weidental/bodies                       | weidental                                 |
                | /c/{cooperation}/bodies/new                 | =                                         | coordinator, steuerung.stadt, schrift.stadt |
                | /c/{cooperation}/bodies/organigram/organigram.pdf| =                                         | members                                   |
                | /c/{cooperation}/bodies/organigram/organigram.pdf| /c/weidental/bodies/organigram/organigram.pdf | weidental                                 |
                | /c/{cooperation}/bodies/organigram/organigram.docx| =                                         | members                                   |
                | /c/{cooperation}/bodies/organigram/organigram.docx| /c/weidental/bodies/organigram/organigram.docx | weidental                                 |
                | /c/{cooperation}/bodies/organigram/organigram.odt| =                                         | members                                   |
                | /c/{cooperation}/bodies/organigram/organigram.odt| /c/weidental/bodies/organigram/organigram.odt | weidental                                 |
                | /c/{cooperation}/bodies/organigram          | =                                         | members                                   |
                | /c/{cooperation}/bodies/organigram          | /c/weidental/bodies/organigram            | weidental                                 |
                | /c/{cooperation}/bodies/mandates            | =                                         | members                                   |
                | /c/{cooperation}/bodies/decisions           | =                                         | members                                   |
                | /c/{cooperation}/bodies/decisions/{matter}  | /c/lindental/bodies/decisions/annual-plan | coordinator                               |
                | /c/{cooperation}/bodies/checks              | =                                         | coordinator                               |
                | /c/{cooperation}/bodies/{body}              | /c/lindental/bodies/trg                   | members                                   |
                | /c/{cooperation}/bodies/{body}              | /c/lindental/bodies/stg                   | members                                   |
                | /c/{cooperation}/bodies/{body}              | /c/lindental/bodies/ausb                  | members                                   |
                | /c/{cooperation}/bodies/{body}              | /c/weidental/bodies/stg                   | weidental                                 |
                | /c/{cooperation}/bodies/{body}              | /c/weidental/bodies/ausb                  | nobody                                    |
                | /c/{cooperation}/bodies/{body}/edit         | /c/lindental/bodies/stg/edit              | coordinator                               |
                | /c/{cooperation}/bodies/{body}/edit         | /c/lindental/bodies/ausb/edit             | coordinator, steuerung.stadt, schrift.stadt |
                | /c/{cooperation}/bodies/{body}/seats/new    | /c/lindental/bodies/stg/seats/new         | coordinator                               |
                | /c/{cooperation}/bodies/{body}/seats/new    | /c/lindental/bodies/ausb/seats/new        | coordinator, steuerung.stadt, schrift.stadt |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1/{cooperation}/bodies        | =                            | insiders  |
                | /api/v1/{cooperation}/bodies        | /api/v1/weidental/bodies     | weidental |
                | /api/v1/{cooperation}/bodies/{body} | /api/v1/lindental/bodies/stg | members   |
                | /api/v1/{cooperation}/bodies/{body} | /api/v1/weidental/bodies/stg | weidental |
                | /api/v1/{cooperation}/bodies/{body} | /api/v1/weidental/bodies/ausb | nobody   |
                """;
    }
}
