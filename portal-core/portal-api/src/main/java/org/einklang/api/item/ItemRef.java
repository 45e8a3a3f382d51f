package org.einklang.api.item;

import java.io.Serializable;

/**
 * Points to a thing of some module without knowing the module.
 *
 * @param module id of the module that owns the thing, {@code core} for the host
 * @param type kind of thing within the module, such as {@code meeting}
 * @param id stable within module and type
 */
public record ItemRef(String module, String type, String id) implements Serializable {}
