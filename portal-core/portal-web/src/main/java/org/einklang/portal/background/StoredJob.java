package org.einklang.portal.background;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work. There is one row for each kind that runs by itself, which waits again after each run, and one for
 * each order. A node that works on it holds it until a moment; each step moves that moment on. The version of the row
 * decides between two nodes that both believe to hold it: only one of them can commit.
 */
@Entity
@Table(name = "BACKGROUND_JOB", schema = "EK_CORE")
public class StoredJob extends Stored {

    /** So long a step may take; after that another node takes the job. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String SCHEDULED = "schedule";
    private static final int LONGEST_FAULT = 1000;

    private String kind;

    private String argument;

    private String slot;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "NOT_BEFORE")
    private Instant notBefore;

    private int attempts;

    @Column(name = "CLAIMED_BY")
    private @Nullable String claimedBy;

    @Column(name = "CLAIMED_UNTIL")
    private @Nullable Instant claimedUntil;

    @Column(name = "STEP_MARK")
    private String mark;

    private long done;

    @Column(name = "OUT_OF")
    private long outOf;

    @Column(name = "LAST_FAULT")
    private @Nullable String lastFault;

    @Column(name = "LAST_END")
    private @Nullable Instant lastEnd;

    private Instant created;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredJob() {}

    /** What somebody has asked for. */
    StoredJob(JobOrder order, String slot, Instant now) {
        this(order.kind(), order.argument(), slot, order.notBefore() == null ? now : order.notBefore(), now);
    }

    /** What runs by itself, for the first time soon. */
    static StoredJob scheduled(String kind, Instant first, Instant now) {
        return new StoredJob(kind, "", SCHEDULED, first, now);
    }

    private StoredJob(String kind, String argument, String slot, Instant notBefore, Instant now) {
        this.kind = kind;
        this.argument = argument;
        this.slot = slot;
        this.state = State.WAITING;
        this.notBefore = notBefore;
        this.mark = "";
        this.created = now;
    }

    /** Whether this node still holds it. */
    boolean isHeldBy(String node) {
        return state == State.RUNNING && node.equals(claimedBy);
    }

    /** Has been taken: from now on an order for the same thing is a job of its own. @return the kind */
    String begun() {
        if (!isScheduled()) {
            slot = "run " + id();
        }
        return kind;
    }

    JobWork work() {
        return new JobWork(jobId(), argument, mark);
    }

    /** A step was done; the claim is prolonged, or the job is done, or waits for its next time. */
    void came(JobStep step, Schedule schedule, Instant now) {
        done = step.done();
        outOf = step.all();
        mark = step.mark();
        attempts = 0;
        if (step.last()) {
            lastFault = null;
            end(schedule, now);
        } else {
            claimedUntil = now.plus(CLAIM);
        }
    }

    /** The last step failed. */
    void failed(String fault, Schedule schedule, Instant now) {
        attempts++;
        lastFault = fault.length() <= LONGEST_FAULT ? fault : fault.substring(0, LONGEST_FAULT - 1) + "…";
        release();
        if (Backoff.givesUpAfter(attempts)) {
            giveUp(schedule, now);
        } else {
            notBefore = now.plus(Backoff.pauseAfter(attempts));
        }
    }

    /** The node is about to stop; another one, or the next start, goes on from the mark. */
    void release() {
        state = State.WAITING;
        claimedBy = null;
        claimedUntil = null;
    }

    /** An administrator wants it now. */
    void hurry(Instant now) {
        if (state == State.FAILED) {
            release();
        }
        attempts = 0;
        notBefore = now;
    }

    private void giveUp(Schedule schedule, Instant now) {
        mark = "";
        Optional<Instant> next = isScheduled() ? schedule.nextAfter(now) : Optional.empty();
        if (next.isPresent()) {
            attempts = 0;
            notBefore = next.get();
        } else {
            state = State.FAILED;
            lastEnd = now;
        }
    }

    private void end(Schedule schedule, Instant now) {
        release();
        lastEnd = now;
        Optional<Instant> next = isScheduled() ? schedule.nextAfter(now) : Optional.empty();
        if (next.isPresent()) {
            notBefore = next.get();
        } else {
            state = State.DONE;
            slot = "done " + id();
        }
    }

    /** Whether it runs by itself. */
    boolean isScheduled() {
        return slot.equals(SCHEDULED);
    }

    JobId jobId() {
        return new JobId(id());
    }

    JobProgress progress() {
        return new JobProgress(state, done, outOf);
    }

    String kind() {
        return kind;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant notBefore() {
        return notBefore;
    }

    Optional<Instant> lastEnd() {
        return Optional.ofNullable(lastEnd);
    }

    Optional<String> lastFault() {
        return Optional.ofNullable(lastFault);
    }
}
