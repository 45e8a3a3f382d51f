package org.einklang.api.rest;

import java.net.URI;

/**
 * Something new. The portal answers 201, with the address in {@code Location} and the thing itself, as if it had been read.
 *
 * @param thing what was made
 * @param address where programs find it
 * @param <T> what it is
 */
public record ApiMade<T extends Record>(T thing, URI address) {}
