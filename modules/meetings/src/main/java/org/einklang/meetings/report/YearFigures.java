package org.einklang.meetings.report;

import java.util.List;
import org.einklang.api.task.TaskTally;

/**
 * The figures of a body's year.
 *
 * @param year which year
 * @param running whether it is not over yet
 * @param meetings how often it met
 * @param attendance who was there, by partner
 * @param resolutions what it decided
 * @param tasks what became of the tasks that it gave
 */
record YearFigures(
        int year,
        boolean running,
        MeetingTally meetings,
        List<Attendance> attendance,
        ResolutionTally resolutions,
        TaskTally tasks) {}
