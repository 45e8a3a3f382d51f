package org.einklang.portal.look;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Settings belong to the coordinator; how pages look to oneself, to everybody. */
@ApplicationScoped
class LookWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/settings | =                     | coordinator |
                | /c/{cooperation}/settings | /c/weidental/settings | nobody      |
                | /me/look                  | =                     | everybody   |
                """;
    }
}
