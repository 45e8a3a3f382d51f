package org.einklang.api.calendar;

import java.time.Instant;

/**
 * An entry that the portal shows in a person's calendar and on the start page.
 *
 * @param start UTC
 * @param end UTC
 * @param title in the viewer's language
 * @param place may be empty
 * @param address path within the portal
 * @param note one line on what the person should know or do, may be empty: "Ihre Antwort fehlt"
 */
public record CalendarEntry(Instant start, Instant end, String title, String place, String address, String note) {}
