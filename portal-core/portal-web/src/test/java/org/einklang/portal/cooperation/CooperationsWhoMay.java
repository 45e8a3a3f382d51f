package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Cooperations as such are the administrator's, settings the coordinator's; members read what their cooperation tells. */
@ApplicationScoped
class CooperationsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /admin/cooperations                  | =                              | administrator |
                | /admin/cooperations/new              | =                              | administrator |
                | /admin/cooperations/{key}            | /admin/cooperations/lindental  | administrator |
                | /admin/cooperations/{key}            | /admin/cooperations/weidental  | administrator |
                | /admin/cooperations/{key}            | /admin/cooperations/gibtsnicht | nobody        |
                | /c/{cooperation}/about               | =                              | insiders      |
                | /c/{cooperation}/about               | /c/weidental/about             | weidental     |
                | /c/{cooperation}/settings/profile    | =                              | coordinator   |
                | /c/{cooperation}/settings/profile    | /c/weidental/settings/profile  | nobody        |
                | /c/{cooperation}/settings/logo       | =                              | coordinator   |
                | /c/{cooperation}/settings/logo       | /c/weidental/settings/logo     | nobody        |
                | /c/{cooperation}/settings/letterhead | =                              | coordinator   |
                | /c/{cooperation}/settings/letterhead | /c/weidental/settings/letterhead | nobody      |
                | /c/{cooperation}/settings/set-up     | /c/lindental/settings/set-up   | coordinator   |
                | /c/{cooperation}/settings/levels     | =                              | coordinator   |
                | /c/{cooperation}/settings/levels     | /c/weidental/settings/levels   | nobody        |
                | /c/{cooperation}/about/logo.png      | =                              | insiders      |
                | /c/{cooperation}/about/logo.png      | /c/weidental/about/logo.png    | nobody        |
                """;
    }
}
