package org.einklang.api.dates;

import java.io.Serializable;
import java.util.Locale;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;

/**
 * Somebody without an account.
 *
 * @param name as the others read it
 * @param mail where the question goes
 * @param locale in which language
 */
public record Outsider(String name, String mail, Locale locale) implements Serializable {

    /** As the outbox knows readers; the directory knows nobody of this number. */
    public PersonCard card() {
        return new PersonCard(new PersonId(0), name, "", new PartnerId(0), "", mail, locale);
    }
}
