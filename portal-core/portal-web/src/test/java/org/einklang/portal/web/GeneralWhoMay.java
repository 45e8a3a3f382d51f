package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** What belongs to no part of its own: start, search, operation, demo, and what everybody may read. */
@ApplicationScoped
class GeneralWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}        | =                            | insiders      |
                | /c/{cooperation}        | /c/weidental                 | weidental     |
                | /c/{cooperation}/search | /c/lindental/search?q=stadt  | insiders      |
                | /c/{cooperation}/search | /c/weidental/search?q=amt    | weidental     |
                | /c/{cooperation}/settings/modules | /c/lindental/settings/modules | coordinator |
                | /admin                  | =                            | administrator |
                | /admin/diagnostics.json | =                            | administrator |
                | /admin/notices          | =                            | administrator |
                | /admin/maintenance      | =                            | administrator |
                | /admin/modules          | =                            | administrator |
                | /admin/search           | =                            | administrator |
                | /demo/mail              | =                            | everybody     |
                | /styleguide             | =                            | everybody     |
                | /styleguide/form        | =                            | everybody     |
                | /help                   | =                            | public        |
                | /help/news              | =                            | everybody     |
                | /accessibility          | =                            | public        |
                | /plain-language         | =                            | public        |
                | /privacy                | =                            | public        |
                | /imprint                | =                            | public        |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1                      | =                                | everybody |
                | /api/v1/cooperations         | =                                | everybody |
                | /api/v1/{cooperation}        | =                                | insiders  |
                | /api/v1/{cooperation}        | /api/v1/weidental                | weidental |
                | /api/v1/{cooperation}/search | /api/v1/lindental/search?q=stadt | insiders  |
                | /api/v1/{cooperation}/search | /api/v1/weidental/search?q=amt   | weidental |
                """;
    }
}
