package org.einklang.portal.wording;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** The coordinator keeps the words on which the cooperation has agreed. */
@ApplicationScoped
class WordingWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/settings/wording | /c/lindental/settings/wording | coordinator |
                | /c/{cooperation}/settings/wording | /c/weidental/settings/wording | nobody      |
                """;
    }
}
