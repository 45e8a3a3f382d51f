package org.einklang.meetings.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.einklang.api.benchmark.BulkWorld.BulkBody;

/**
 * A meeting that has been inserted.
 *
 * @param id its number
 * @param body who meets
 * @param ordinal which of the body's meetings, from 0
 * @param day when
 * @param items numbers of the items of its agenda
 */
record PlannedMeeting(long id, BulkBody body, int ordinal, LocalDate day, List<Long> items) {}
