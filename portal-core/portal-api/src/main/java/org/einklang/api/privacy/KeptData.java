package org.einklang.api.privacy;

import java.time.Duration;
import java.util.List;

/**
 * Extension point: data that goes by itself after a period that nobody can set.
 *
 * <p>What for: the page on retention names it beside what can be set ({@link RetentionRule}), so that a record of processing
 * can be written from it. Register: a CDI bean that implements this, most often the job that deletes. Called when the page is
 * looked at. Not for: what is kept for good.
 */
public interface KeptData {

    /** What is kept, and for how long. */
    List<Kept> kept();

    /**
     * A kind of data.
     *
     * @param textKey what it is and from when counts, bundle first
     * @param period for how long
     */
    record Kept(String textKey, Duration period) {}
}
