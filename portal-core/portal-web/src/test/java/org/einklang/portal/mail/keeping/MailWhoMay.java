package org.einklang.portal.mail.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** The administrator looks after the operation of the portal. */
@ApplicationScoped
class MailWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /admin/mail | = | administrator |
                """;
    }
}
