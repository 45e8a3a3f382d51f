package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** The administrator looks after the operation of the portal. */
@ApplicationScoped
class JobsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /admin/jobs | = | administrator |
                """;
    }
}
