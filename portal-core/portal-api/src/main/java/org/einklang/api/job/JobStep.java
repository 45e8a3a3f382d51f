package org.einklang.api.job;

/**
 * How far a job has come.
 *
 * @param last whether it is done
 * @param mark where to go on, in the handler's own words, at most 500 characters; not empty unless it is done
 * @param done how many things have been dealt with
 * @param all of how many, 0 if nobody knows
 */
public record JobStep(boolean last, String mark, long done, long all) {

    private static final int LONGEST_MARK = 500;

    /** A mark that can be kept. @throws IllegalArgumentException otherwise */
    public JobStep {
        if (mark.length() > LONGEST_MARK || last != mark.isEmpty()) {
            throw new IllegalArgumentException("no mark: '" + mark + "'");
        }
    }

    /** All is done. */
    public static JobStep finished() {
        return new JobStep(true, "", 0, 0);
    }

    /** All is done, and it was so much. */
    public static JobStep finished(long done) {
        return new JobStep(true, "", done, done);
    }

    /** There is more to do: the handler is called again with this mark. */
    public static JobStep further(String mark, long done, long all) {
        return new JobStep(false, mark, done, all);
    }
}
