package org.einklang.api.deadline;

/**
 * How a body keeps to its cadence, in words of the person who looks.
 *
 * @param kind the light beside it, for {@code e:status}
 * @param state how it stands
 * @param reason why, and what is to be done
 * @param plan path of the form in which a meeting is planned; empty if that is not needed, or not theirs to do
 * @param others whether somebody else has to plan it
 */
public record CadenceSign(String kind, String state, String reason, String plan, boolean others) {}
