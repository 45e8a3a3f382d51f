package org.einklang.portal.notification;

import java.time.Instant;

/**
 * What a person was told, as the page shows it.
 *
 * @param id its number
 * @param sentence what happened, in the reader's language
 * @param address where the thing is, empty if it may no longer be seen
 * @param moment when it happened, UTC
 * @param unread whether it is new to the person
 */
public record ToldLine(long id, String sentence, String address, Instant moment, boolean unread) {}
