package org.einklang.api.job;

import java.io.Serializable;

/**
 * The number of a job.
 *
 * @param value what the host's database gave
 */
public record JobId(long value) implements Serializable {}
