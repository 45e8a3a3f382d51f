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
                | /admin/modules          | =                            | administrator |
                | /admin/search           | =                            | administrator |
                | /demo/mail              | =                            | everybody     |
                | /styleguide             | =                            | everybody     |
                | /styleguide/form        | =                            | everybody     |
                | /help                   | =                            | public        |
                | /accessibility          | =                            | public        |
                | /plain-language         | =                            | public        |
                | /privacy                | =                            | public        |
                | /imprint                | =                            | public        |
                """;
    }
}
