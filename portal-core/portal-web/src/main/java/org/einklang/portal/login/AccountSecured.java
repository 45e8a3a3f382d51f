package org.einklang.portal.login;

import org.einklang.api.people.PersonId;

/**
 * What opens an account has changed: a new password, a second factor set up or switched off. Whoever got in with what held
 * before has to prove anew that it is them, so all sessions of the account end, except the one in which the person did it.
 *
 * @param person whose account it is
 * @param exceptSessionId the session that goes on, empty if none does
 */
public record AccountSecured(PersonId person, String exceptSessionId) {}
