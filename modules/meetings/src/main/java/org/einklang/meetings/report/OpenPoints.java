package org.einklang.meetings.report;

/**
 * What is open in a body.
 *
 * @param tasks to be done
 * @param overdue of these, whose day has passed
 * @param inForce resolutions that are in force today and not done
 * @param toReview of the resolutions, which the body is to look at again soon
 * @param notDone resolutions of which nothing has become yet, also those that are not in force yet or any more
 * @param proposals items that wait for chair and secretary
 * @param demands meetings that were demanded and not called
 * @param lateDemands of these, whose day has passed
 */
record OpenPoints(
        int tasks, int overdue, int inForce, int toReview, int notDone, int proposals, int demands, int lateDemands) {}
