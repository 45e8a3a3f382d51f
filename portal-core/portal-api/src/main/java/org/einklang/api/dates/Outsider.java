package org.einklang.api.dates;

import java.io.Serializable;
import java.util.Locale;

/**
 * Somebody without an account.
 *
 * @param name as the others read it
 * @param mail where the question goes
 * @param locale in which language
 */
public record Outsider(String name, String mail, Locale locale) implements Serializable {}
