package org.einklang.portal.audit.access;

import java.time.Instant;

/**
 * An access in plain words.
 *
 * @param person who has looked
 * @param item at what
 * @param ref the thing as the log refers to it
 * @param cooperation where
 * @param hour begin of the hour
 */
public record AccessEntry(String person, String item, String ref, String cooperation, Instant hour) {}
