package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Everybody in the cooperation sees what waits for their own answer. */
@ApplicationScoped
class ApprovalsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/approvals | =                      | insiders  |
                | /c/{cooperation}/approvals | /c/weidental/approvals | weidental |
                """;
    }
}
