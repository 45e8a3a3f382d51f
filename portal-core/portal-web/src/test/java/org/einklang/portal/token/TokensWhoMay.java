package org.einklang.portal.token;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Everybody makes and ends their own keys. */
@ApplicationScoped
class TokensWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /me/tokens | = | everybody |
                """;
    }
}
