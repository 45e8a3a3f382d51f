package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Members read what they were told in their cooperation. */
@ApplicationScoped
class NotificationsWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/notifications | =                          | insiders  |
                | /c/{cooperation}/notifications | /c/weidental/notifications | weidental |
                | /me/notices                    | =                          | everybody |
                """;
    }

    @Override
    public String programs() {
        return """
                | /api/v1/{cooperation}/notifications | =                               | insiders  |
                | /api/v1/{cooperation}/notifications | /api/v1/weidental/notifications | weidental |
                """;
    }
}
