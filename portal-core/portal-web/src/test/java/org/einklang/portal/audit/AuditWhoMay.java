package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** The coordinator reads the log of the cooperation, the administrator that of the installation, everybody what concerns them. */
@ApplicationScoped
class AuditWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/audit        | =                         | coordinator   |
                | /c/{cooperation}/audit        | /c/weidental/audit        | nobody        |
                | /c/{cooperation}/audit/access | =                         | coordinator   |
                | /c/{cooperation}/audit/access | /c/weidental/audit/access | nobody        |
                | /admin/audit                  | =                         | administrator |
                | /me/access                    | =                         | everybody     |
                """;
    }
}
