package org.einklang.api.task;

/**
 * How many tasks of a body came to what.
 *
 * @param inTime done by the day on which they were due
 * @param late done after that day
 * @param open to be done, and still in time
 * @param overdue to be done, and their day has passed
 * @param cancelled given up
 */
public record TaskTally(int inTime, int late, int open, int overdue, int cancelled) {

    /** Nothing was given. */
    public static final TaskTally NONE = new TaskTally(0, 0, 0, 0, 0);

    /** All of them. */
    public int given() {
        return inTime + late + open + overdue + cancelled;
    }

    /** Both together. */
    public TaskTally and(TaskTally other) {
        return new TaskTally(
                inTime + other.inTime,
                late + other.late,
                open + other.open,
                overdue + other.overdue,
                cancelled + other.cancelled);
    }
}
