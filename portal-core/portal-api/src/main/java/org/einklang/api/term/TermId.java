package org.einklang.api.term;

import java.io.Serializable;

/**
 * Identity of a shared word. Modules keep the number, never the word: it may be called something else next year.
 *
 * @param value the number that the host's database gave
 */
public record TermId(long value) implements Serializable {}
