package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Members read; who keeps an entry, and the coordinator, change it; an evaluator changes nothing. */
@ApplicationScoped
class ContactsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/contacts                       | =                                      | members |
                | /c/{cooperation}/contacts                       | /c/weidental/contacts                  | weidental |
                | /c/{cooperation}/contacts/new                   | =                                      | contributors |
                | /c/{cooperation}/contacts/new                   | /c/weidental/contacts/new              | weidental |
                | /c/{cooperation}/contacts/import                | =                                      | coordinator |
                | /c/{cooperation}/contacts/import                | /c/weidental/contacts/import           | nobody |
                | /c/{cooperation}/contacts/import/{table}        | /c/lindental/contacts/import/1         | nobody |
                | /c/{cooperation}/contacts/templates/contacts.csv| =                                      | coordinator |
                | /c/{cooperation}/contacts/gaps                  | =                                      | members |
                | /c/{cooperation}/contacts/gaps                  | /c/weidental/contacts/gaps             | weidental |
                | /c/{cooperation}/contacts/report                | =                                      | coordinator, evaluator, stg |
                | /c/{cooperation}/contacts/report                | /c/weidental/contacts/report           | weidental |
                | /c/{cooperation}/contacts/campaigns             | =                                      | members |
                | /c/{cooperation}/contacts/campaigns             | /c/weidental/contacts/campaigns        | weidental |
                | /c/{cooperation}/contacts/campaigns/new         | =                                      | coordinator |
                | /c/{cooperation}/contacts/campaigns/new         | /c/weidental/contacts/campaigns/new    | nobody |
                | /c/{cooperation}/contacts/campaigns/{campaign}  | /c/lindental/contacts/campaigns/1      | members |
                | /c/{cooperation}/contacts/campaigns/{campaign}  | /c/weidental/contacts/campaigns/1      | nobody |
                | /c/{cooperation}/contacts/{contact}             | /c/lindental/contacts/1                | members |
                | /c/{cooperation}/contacts/{contact}             | /c/weidental/contacts/1                | weidental |
                | /c/{cooperation}/contacts/{contact}             | /c/weidental/contacts/2                | nobody |
                | /c/{cooperation}/contacts/{contact}/edit        | /c/lindental/contacts/1/edit           | coordinator, team.agentur |
                | /c/{cooperation}/contacts/{contact}/edit        | /c/weidental/contacts/1/edit           | steuerung.agentur |
                | /c/{cooperation}/contacts/{contact}/contact.vcf | /c/lindental/contacts/1/contact.vcf    | members |
                | /c/{cooperation}/contacts/{contact}/contact.vcf | /c/weidental/contacts/1/contact.vcf    | weidental |
                | /c/{cooperation}/contacts/list/all.vcf          | =                                      | members |
                | /c/{cooperation}/contacts/list/all.vcf          | /c/weidental/contacts/list/all.vcf     | weidental |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1/{cooperation}/contacts           | =                            | members   |
                | /api/v1/{cooperation}/contacts           | /api/v1/weidental/contacts   | weidental |
                | /api/v1/{cooperation}/contacts/{contact} | /api/v1/lindental/contacts/1 | members   |
                | /api/v1/{cooperation}/contacts/{contact} | /api/v1/weidental/contacts/1 | weidental |
                | /api/v1/{cooperation}/contacts/{contact} | /api/v1/weidental/contacts/2 | nobody    |
                """;
    }
}
