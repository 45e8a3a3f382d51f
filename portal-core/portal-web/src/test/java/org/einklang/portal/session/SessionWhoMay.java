package org.einklang.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Everybody sees and ends their own sessions. */
@ApplicationScoped
class SessionWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /me/sessions | = | everybody |
                """;
    }
}
