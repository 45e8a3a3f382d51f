package org.einklang.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.einklang.api.job.JobId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody has brought, until it has been looked over and imported, given up, or forgotten after a day. It
 * belongs to the one who brought it. A short one is looked over at once, as often as somebody asks; a long one is looked
 * over by a job, which leaves its finding here, and imported by another one, after which only the finding is left.
 */
@Entity
@Table(name = "BROUGHT_TABLE")
public class BroughtTable extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    private String kind;

    @Column(name = "FILE_NAME")
    private String fileName;

    @Lob
    private byte[] content;

    private String choices;

    private Instant brought;

    @Column(name = "LINE_COUNT")
    private int lines;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "JOB_ID")
    private @Nullable Long jobId;

    @Column(name = "WITHOUT_FAULTY")
    private boolean withoutFaulty;

    @Lob
    private @Nullable String finding;

    @SuppressWarnings("NullAway.Init")
    protected BroughtTable() {}

    BroughtTable(
            PersonId by, CooperationId into, String kind, String fileName, byte[] content, int lines, Instant now) {
        this.personId = by.value();
        this.cooperationId = into.value();
        this.kind = kind;
        this.fileName = fileName.length() <= 200 ? fileName : fileName.substring(fileName.length() - 200);
        this.content = content.clone();
        this.choices = "";
        this.brought = now;
        this.lines = lines;
        this.stage = Stage.SHORT;
    }

    boolean is(PersonId by, CooperationId into, String ofKind) {
        return personId == by.value() && cooperationId == into.value() && kind.equals(ofKind);
    }

    void remember(String chosen) {
        choices = chosen;
    }

    /** What its reader has chosen about it, in the words of the kind; empty at first. */
    public String choices() {
        return choices;
    }

    /** How the file was called. */
    public String fileName() {
        return fileName;
    }

    /** Reads its lines, the header first. */
    public void read(Consumer<Line> reader) {
        TableLines.read(content, reader);
    }

    /** Its first lines, the header first; no more of it is read. */
    public List<Line> first(int most) {
        return TableLines.first(content, most);
    }

    /** How many lines it has below its heads. */
    public int lines() {
        return lines;
    }

    /** How far it has come. */
    public Stage stage() {
        return stage;
    }

    /** The job that works on it, or was the last one to do so. */
    public Optional<JobId> job() {
        return Optional.ofNullable(jobId).map(JobId::new);
    }

    /** What the jobs have found so far, in the words of the kind. */
    public Optional<String> finding() {
        return Optional.ofNullable(finding);
    }

    /** Whether lines with faults are left out on purpose. */
    public boolean isWithoutFaulty() {
        return withoutFaulty;
    }

    /** This job looks it over, from the beginning. */
    public void beJudgedBy(JobId job) {
        stage = Stage.JUDGING;
        jobId = job.value();
        finding = null;
    }

    /** So much has been found. @param last whether that is all */
    public void found(String found, boolean last) {
        finding = found;
        stage = last ? Stage.JUDGED : stage;
    }

    /** This job imports it. */
    public void beCarriedOutBy(JobId job, boolean leavingOutFaulty) {
        stage = Stage.CARRYING_OUT;
        jobId = job.value();
        withoutFaulty = leavingOutFaulty;
    }

    /** It has been imported; nothing of it stays but this. */
    public void carriedOut(String found) {
        stage = Stage.DONE;
        finding = found;
        content = new byte[0];
    }
}
