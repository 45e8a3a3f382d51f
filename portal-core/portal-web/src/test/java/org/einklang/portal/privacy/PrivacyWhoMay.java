package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Everybody sees what is held on them, and nothing of others. */
@ApplicationScoped
class PrivacyWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/people/{person}/erase | =                                | coordinator |
                | /me/data                               | =                                | everybody   |
                | /me/data/all.json                      | =                                | everybody   |
                """;
    }
}
