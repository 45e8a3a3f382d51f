package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Members see the directory of their cooperation; the coordinator keeps it (rules.md, scopes and roles). */
@ApplicationScoped
class DirectoryWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/people                       | =                                             | members     |
                | /c/{cooperation}/people                       | /c/lindental/people?text=ag                   | members     |
                | /c/{cooperation}/people                       | /c/weidental/people                           | weidental   |
                | /c/{cooperation}/people/new                   | =                                             | coordinator |
                | /c/{cooperation}/people/new                   | /c/weidental/people/new                       | nobody      |
                | /c/{cooperation}/people/import                | =                                             | coordinator |
                | /c/{cooperation}/people/import/{table}        | =                                             | coordinator |
                | /c/{cooperation}/people/templates/people.csv  | =                                             | coordinator |
                | /c/{cooperation}/people/{person}              | =                                             | members     |
                | /c/{cooperation}/people/{person}/edit         | =                                             | coordinator |
                | /c/{cooperation}/people/{person}/job          | =                                             | coordinator |
                | /c/{cooperation}/people/{person}/leave        | =                                             | coordinator |
                | /c/{cooperation}/people/{person}/absence      | =                                             | coordinator, team.stadt |
                | /c/{cooperation}/partners                     | =                                             | members     |
                | /c/{cooperation}/partners                     | /c/weidental/partners                         | weidental   |
                | /c/{cooperation}/partners/new                 | =                                             | coordinator |
                | /c/{cooperation}/partners/{partner}           | =                                             | members     |
                | /c/{cooperation}/partners/{partner}/edit      | =                                             | coordinator |
                | /c/{cooperation}/partners/{partner}/units/new | =                                             | coordinator |
                | /c/{cooperation}/units/{unit}                 | =                                             | coordinator |
                | /me/profile                                   | =                                             | everybody   |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1/{cooperation}/people             | =                         | members   |
                | /api/v1/{cooperation}/people             | /api/v1/weidental/people  | weidental |
                | /api/v1/{cooperation}/people/{person}    | =                         | members   |
                | /api/v1/{cooperation}/partners           | =                         | members   |
                | /api/v1/{cooperation}/partners           | /api/v1/weidental/partners | weidental |
                | /api/v1/{cooperation}/partners/{partner} | =                         | members   |
                """;
    }
}
