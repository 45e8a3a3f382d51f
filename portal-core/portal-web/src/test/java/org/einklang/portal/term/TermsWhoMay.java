package org.einklang.portal.term;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Members read shared words; the coordinator keeps them (rules.md, scopes and roles). */
@ApplicationScoped
class TermsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/terms               | =                                         | members     |
                | /c/{cooperation}/terms               | /c/weidental/terms                        | weidental   |
                | /c/{cooperation}/terms/new           | =                                         | coordinator |
                | /c/{cooperation}/terms/new           | /c/weidental/terms/new                    | nobody      |
                | /c/{cooperation}/terms/{term}        | /c/lindental/terms/familie-und-beruf      | members     |
                | /c/{cooperation}/terms/{term}        | /c/weidental/terms/familie-und-beruf      | nobody      |
                | /c/{cooperation}/terms/{term}        | /c/weidental/terms/sgb-2                  | weidental   |
                | /c/{cooperation}/terms/{term}/change | /c/lindental/terms/familie-und-beruf/change | coordinator |
                | /c/{cooperation}/terms/{term}/change | /c/weidental/terms/sgb-2/change           | nobody      |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1/{cooperation}/terms        | =                                         | members   |
                | /api/v1/{cooperation}/terms        | /api/v1/weidental/terms                   | weidental |
                | /api/v1/{cooperation}/terms/{term} | /api/v1/lindental/terms/familie-und-beruf | members   |
                | /api/v1/{cooperation}/terms/{term} | /api/v1/weidental/terms/familie-und-beruf | nobody    |
                | /api/v1/{cooperation}/terms/{term} | /api/v1/weidental/terms/sgb-2             | weidental |
                """;
    }
}
