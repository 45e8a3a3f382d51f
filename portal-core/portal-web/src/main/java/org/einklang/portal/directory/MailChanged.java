package org.einklang.portal.directory;

import org.einklang.api.people.PersonId;

/**
 * Mails to somebody who has an account go to another address from now on.
 *
 * @param person who it is
 * @param before the address until now; may be empty
 */
public record MailChanged(PersonId person, String before) {}
