package org.einklang.portal.login;

import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An account as the coordinator's list shows it.
 *
 * @param person whose it is
 * @param name their name
 * @param partnerName where they work
 * @param login login name
 * @param state how it stands
 * @param until until when the invitation is good, if there is one
 * @param secondFactor whether a code is asked for at the login
 */
public record AccountRow(
        PersonId person,
        String name,
        String partnerName,
        String login,
        AccountState state,
        @Nullable Instant until,
        boolean secondFactor) {}
