package org.einklang.api.people;

import java.io.Serializable;
import java.util.Locale;

/**
 * A person as colleagues of the cooperation see them.
 *
 * @param id identity
 * @param name as it is written in lists and documents
 * @param function such as "Teamleitung Eingliederung", may be empty
 * @param partner the organisation the person works for
 * @param partnerName short name of that organisation
 * @param mail office address, may be empty
 * @param locale language in which the person reads
 */
public record PersonCard(
        PersonId id, String name, String function, PartnerId partner, String partnerName, String mail, Locale locale)
        implements Serializable {}
