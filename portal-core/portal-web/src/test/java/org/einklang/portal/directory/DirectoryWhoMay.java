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
                | /c/{cooperation}/bodies        | =                           | members     |
                | /c/{cooperation}/bodies        | /c/weidental/bodies         | weidental   |
                | /c/{cooperation}/bodies/new    | =                           | coordinator |
                | /c/{cooperation}/bodies/new    | /c/weidental/bodies/new     | nobody      |
                | /c/{cooperation}/bodies/{body} | /c/lindental/bodies/trg     | members     |
                | /c/{cooperation}/bodies/{body} | /c/lindental/bodies/stg     | members     |
                | /c/{cooperation}/bodies/{body} | /c/lindental/bodies/ausb    | members     |
                | /c/{cooperation}/bodies/{body} | /c/weidental/bodies/stg     | weidental   |
                | /c/{cooperation}/bodies/{body} | /c/weidental/bodies/ausb    | nobody      |
                """;
    }
}
