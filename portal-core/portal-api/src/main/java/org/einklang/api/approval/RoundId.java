package org.einklang.api.approval;

import java.io.Serializable;

/**
 * The number of an approval round.
 *
 * @param value what the host's database gave
 */
public record RoundId(long value) implements Serializable {}
