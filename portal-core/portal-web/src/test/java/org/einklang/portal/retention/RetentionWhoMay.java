package org.einklang.portal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** The administrator says for how long what is kept. */
@ApplicationScoped
class RetentionWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /admin/retention | = | administrator |
                """;
    }
}
