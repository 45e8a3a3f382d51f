package org.einklang.api.people;

import java.io.Serializable;

/**
 * A body as others see it.
 *
 * @param id identity
 * @param cooperation the one cooperation it belongs to
 * @param key short key used in addresses and numbers, such as {@code stg}
 * @param name its free German name
 * @param level the level it chose
 */
public record BodyCard(BodyId id, CooperationId cooperation, String key, String name, BodyLevel level)
        implements Serializable {}
