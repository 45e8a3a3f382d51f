package org.einklang.api.people;

import java.io.Serializable;

/**
 * Identity of a cooperation partner. Modules keep the number, never the person's or body's data.
 *
 * @param value the number that the host's database gave
 */
public record PartnerId(long value) implements Serializable {}
