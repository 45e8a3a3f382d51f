package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Members read; who keeps an entry, and the coordinator, change it; an evaluator changes nothing. */
@ApplicationScoped
class ContactsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/contacts                | =                          | members                   |
                | /c/{cooperation}/contacts                | /c/weidental/contacts      | weidental                 |
                | /c/{cooperation}/contacts/gaps           | =                          | members                   |
                | /c/{cooperation}/contacts/new            | =                          | contributors              |
                | /c/{cooperation}/contacts/{contact}      | /c/lindental/contacts/1    | members                   |
                | /c/{cooperation}/contacts/{contact}/edit | /c/lindental/contacts/1/edit | coordinator, team.agentur |
                """;
    }
}
