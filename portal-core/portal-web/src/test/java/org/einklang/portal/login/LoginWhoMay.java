package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Everybody keeps their own ways in; the coordinator invites (rules.md, passwords). */
@ApplicationScoped
class LoginWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /login/forgotten            | =                     | public      |
                | /me/security                | =                     | everybody   |
                | /me/security/second-factor  | =                     | everybody   |
                | /c/{cooperation}/accounts   | =                     | coordinator |
                | /c/{cooperation}/accounts   | /c/weidental/accounts | nobody      |
                """;
    }
}
