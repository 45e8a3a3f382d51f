package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Members see the directory of their cooperation; the coordinator keeps it (rules.md, scopes and roles). */
@ApplicationScoped
class DirectoryWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/people        | =                           | members     |
                | /c/{cooperation}/people        | /c/lindental/people?text=ag | members     |
                | /c/{cooperation}/people        | /c/weidental/people         | weidental   |
                | /c/{cooperation}/people/new    | =                           | coordinator |
                | /c/{cooperation}/people/new    | /c/weidental/people/new     | nobody      |
                """;
    }
}
