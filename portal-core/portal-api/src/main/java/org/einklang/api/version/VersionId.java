package org.einklang.api.version;

import java.io.Serializable;

/**
 * The number of a version.
 *
 * @param value what the host's database gave
 */
public record VersionId(long value) implements Serializable {}
