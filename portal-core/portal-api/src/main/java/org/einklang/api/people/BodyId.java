package org.einklang.api.people;

import java.io.Serializable;

/**
 * Identity of a body. Modules keep the number, never the person's or body's data.
 *
 * @param value the number that the host's database gave
 */
public record BodyId(long value) implements Serializable {}
