package org.einklang.portal.intake.people;

import java.util.List;
import java.util.Optional;
import org.einklang.api.job.JobProgress;
import org.einklang.portal.intake.Stage;
import org.einklang.portal.intake.people.ImportPlan.Outcome;

/**
 * A table on its way in, as its page shows it.
 *
 * @param fileName how the file was called
 * @param heads what stands above the columns; none once it has been imported
 * @param sample what stands in the first line below
 * @param choices what the columns mean
 * @param stage how far it has come
 * @param finding what would happen, or has happened
 * @param progress of the job that works on it
 */
public record ImportPreview(
        String fileName,
        List<String> heads,
        List<String> sample,
        ImportChoices choices,
        Stage stage,
        ImportFinding finding,
        Optional<JobProgress> progress) {

    /** How many lines end like this. */
    public long count(Outcome outcome) {
        return finding.count(outcome);
    }
}
