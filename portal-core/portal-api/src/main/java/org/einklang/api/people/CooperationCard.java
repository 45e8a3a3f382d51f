package org.einklang.api.people;

import java.io.Serializable;

/**
 * A cooperation as others see it.
 *
 * @param id identity
 * @param key part of every address, such as {@code lindental}
 * @param name such as "Kooperation Lindental"
 */
public record CooperationCard(CooperationId id, String key, String name) implements Serializable {}
