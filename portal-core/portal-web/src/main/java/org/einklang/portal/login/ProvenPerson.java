package org.einklang.portal.login;

import jakarta.security.enterprise.credential.Credential;
import org.einklang.api.people.PersonId;

/**
 * Somebody who has proven who they are, with everything that is asked for. Made only by those who have checked it; {@link
 * FormLogin} asks no further.
 *
 * @param person who it is
 */
public record ProvenPerson(PersonId person) implements Credential {}
