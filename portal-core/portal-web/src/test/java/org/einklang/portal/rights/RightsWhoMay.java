package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** The coordinator gives roles and explains rights; everybody sees their own. */
@ApplicationScoped
class RightsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/roles                  | =                                                     | coordinator   |
                | /c/{cooperation}/roles                  | /c/weidental/roles                                    | nobody        |
                | /c/{cooperation}/people/{person}/rights | /c/lindental/people/{person:presse.stadt}/rights      | coordinator   |
                | /c/{cooperation}/people/{person}/rights | /c/lindental/people/{person:gast}/rights?q=sehen      | coordinator   |
                | /c/{cooperation}/people/{person}/rights | /c/lindental/people/{person:steuerung.agentur}/rights | coordinator   |
                | /c/{cooperation}/people/{person}/rights | /c/weidental/people/{person:steuerung.agentur}/rights | nobody        |
                | /me/rights                              | =                                                     | everybody     |
                | /me/rights                              | /me/rights?q=sehen                                    | everybody     |
                | /admin/administrators                   | =                                                     | administrator |
                """;
    }
}
