package org.einklang.api.people;

/**
 * On some days somebody else sits in a seat of the body than before: a deputy has stepped in, or the holder is back. Fired as a CDI
 * event by the host, in the transaction in which that is entered; {@link Directory#actingSeats} says who sits there on which day.
 *
 * @param body which body
 */
public record DeputiesChanged(BodyId body) {}
