package org.einklang.portal.background;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.jspecify.annotations.Nullable;

/** {@code /admin/jobs}: what the portal does in the background, and what has gone wrong. */
@Named
@RequestScoped
public class JobsPage {

    @Inject
    private JobKeeping keeping;

    @Inject
    private JobBook book;

    @Inject
    private Tables tables;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<JobRow> jobs;

    /** Opens the list, for administrators only. */
    @PostConstruct
    void load() {
        List<Choice> states = new ArrayList<>();
        states.add(Choice.of("FAULTY", texts.get("jobs.state.FAULTY")));
        for (State state : State.values()) {
            states.add(Choice.of(state.name(), texts.get("jobs.state." + state)));
        }
        jobs = tables.open(TableSpec.of("jobs.title", keeping.all())
                .column("what", "jobs.what", this::what)
                .column("state", "jobs.state", this::state)
                .moments("next", "jobs.next", JobsPage::due, SORTABLE)
                .moments("last", "jobs.last", JobRow::lastEnd)
                .column("fault", "jobs.fault", row -> row.fault() == null ? "" : row.fault())
                .filter(Filter.choice("state", "jobs.state", states))
                .sortedBy("next"));
    }

    /** Has it done now. */
    public void hurry(long id) {
        keeping.hurry(id);
        navigation.stay("jobs.hurried");
    }

    public Table<JobRow> getJobs() {
        return jobs;
    }

    /** What it does, in words; its name if its module is not installed any more. */
    public String what(JobRow row) {
        return book.handler(row.kind()).isPresent() ? texts.get(row.kind()) : texts.get("jobs.nobody", row.kind());
    }

    /** How it stands, in words. */
    public String state(JobRow row) {
        if (row.state() == State.RUNNING && row.outOf() > 0) {
            return texts.get("jobs.running", row.done(), row.outOf());
        }
        return row.needsCare() && row.state() == State.WAITING
                ? texts.get("jobs.again", row.attempts())
                : texts.get("jobs.state." + row.state());
    }

    /** Its light. */
    public String light(JobRow row) {
        return switch (row.state()) {
            case FAILED -> "bad";
            case RUNNING -> "run";
            case DONE -> "ok";
            case WAITING -> row.needsCare() ? "warn" : "open";
        };
    }

    /** When it is done next; nothing if it is over. */
    public String next(JobRow row) {
        return moment(due(row));
    }

    private static @Nullable Instant due(JobRow row) {
        return row.state() == State.WAITING ? row.notBefore() : null;
    }

    /** The moment in the viewer's words, or nothing. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : PortalTime.shortMoment(moment, texts.locale());
    }
}
