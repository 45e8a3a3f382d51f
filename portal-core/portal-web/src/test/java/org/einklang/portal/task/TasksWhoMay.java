package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Everybody in the cooperation sees their own part of the register, and notes something for themselves. */
@ApplicationScoped
class TasksWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/tasks        | =                        | insiders  |
                | /c/{cooperation}/tasks        | /c/weidental/tasks       | weidental |
                | /c/{cooperation}/tasks/new    | =                        | insiders  |
                | /c/{cooperation}/tasks/new    | /c/weidental/tasks/new   | weidental |
                | /c/{cooperation}/tasks/{task} | /c/lindental/tasks/1     | nobody    |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1/{cooperation}/tasks        | =                         | insiders  |
                | /api/v1/{cooperation}/tasks        | /api/v1/weidental/tasks   | weidental |
                | /api/v1/{cooperation}/tasks/{task} | /api/v1/lindental/tasks/1 | nobody    |
                """;
    }
}
