package org.einklang.portal.task;

import static org.einklang.api.table.Column.Trait.HIDDEN;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.task.SeveralTasks.Outcome;
import org.jspecify.annotations.Nullable;

/** {@code /c/{cooperation}/tasks}: the register of tasks over all modules; several can be done or handed over at once. */
@Named
@RequestScoped
public class TasksPage {

    /** Name of the boxes; they are read as they were sent, so that one that is gone does not spoil the others. */
    private static final String TICKED = "tasks";

    /** Name of the fields with those that have just been done. */
    private static final String FINISHED = "finished";

    @Inject
    private TaskReading reading;

    @Inject
    private SeveralTasks several;

    @Inject
    private Tables tables;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<TaskRow> tasks;

    private List<Result> results = List.of();
    private List<Long> finished = List.of();
    private @Nullable PersonId receiver;

    /**
     * What has become of one that was ticked.
     *
     * @param title the task
     * @param address where it is
     * @param light beside it
     * @param words what has become of it
     */
    public record Result(String title, String address, String light, String words) {}

    /** Opens the list. */
    @PostConstruct
    void load() {
        tasks = tables.open(TableSpec.of("tasks.title", reading.rows(here()))
                .column("title", "tasks.what", TaskRow::title)
                .column("assignee", "tasks.assignee", TaskRow::assignee)
                .column("deputy", "tasks.deputy", TaskRow::deputy, HIDDEN)
                .column("giver", "tasks.giver", TaskRow::giver, HIDDEN)
                .days("due", "tasks.due", TaskRow::due, SORTABLE)
                .column("state", "tasks.state", this::state)
                .column("body", "tasks.body", TaskRow::bodyName)
                .column("source", "tasks.source", TaskRow::sourceTitle)
                .filter(Filter.text("text", "tasks.filter"))
                .filter(Filter.choice("whose", "tasks.whose", choices("tasks.whose.", TaskRows.Whose.values())))
                .filter(Filter.choice("state", "tasks.when", choices("tasks.when.", TaskRows.When.values())))
                .filter(Filter.choice(
                        "body",
                        "tasks.body",
                        reading.seenBodies(here()).stream()
                                .map(body -> Choice.of(body.id().value(), body.name()))
                                .toList()))
                .sortedBy("due"));
        finished = sent(FINISHED);
    }

    private List<Choice> choices(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> Choice.of(value.name(), texts.get(prefix + value.name())))
                .toList();
    }

    /** All that were ticked are done; tells what has become of each. */
    public void finishTicked() {
        List<Outcome> outcomes = several.finish(here(), ticked());
        tell(outcomes, texts.get("tasks.result.done"));
        finished = outcomes.stream()
                .filter(Outcome::done)
                .map(one -> Long.valueOf(one.task().id()))
                .toList();
    }

    /** Those that have just been done are open again. */
    public void takeBack() {
        List<Outcome> outcomes = several.takeBack(here(), sent(FINISHED));
        tell(outcomes, texts.get("tasks.result.taken_back"));
        finished = List.of();
    }

    /** All that were ticked are somebody else's from now on; tells what has become of each. */
    public void handOverTicked() {
        List<Long> ticked = ticked();
        PersonId whom = receiver;
        if (whom == null) {
            throw new RuleViolation("tasks.receiver_missing").at("receiver");
        }
        tell(several.handOver(here(), ticked, whom), texts.get("tasks.result.handed_over"));
        receiver = null;
    }

    private List<Long> ticked() {
        List<Long> ticked = sent(TICKED);
        if (ticked.isEmpty()) {
            throw new RuleViolation("tasks.none_ticked");
        }
        return ticked;
    }

    private List<Long> sent(String field) {
        return Optional.ofNullable(request.getParameterValues(field)).stream()
                .flatMap(Stream::of)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private void tell(List<Outcome> outcomes, String done) {
        String root = "/c/" + address.cooperation().key() + "/tasks/";
        results = outcomes.stream()
                .map(one -> new Result(
                        one.task().title(),
                        root + one.task().id(),
                        one.done() ? "ok" : "warn",
                        one.done() ? done : texts.get(one.why())))
                .toList();
        load();
    }

    /** How a task stands, in words. */
    public String state(TaskRow task) {
        String state = texts.get("core.task.state." + task.state());
        return task.overdue() ? texts.get("tasks.overdue", state) : state;
    }

    /** What ticking a task means, for those who hear it. */
    public String tick(TaskRow task) {
        return texts.get("tasks.tick_one", task.title());
    }

    /** Whether this is the view that is shown. */
    public boolean isShown(String filter, String value) {
        return tasks.query().chosen(filter).map(value::equals).orElse(value.isEmpty());
    }

    /** Whether there is something to tick, also if all that was ticked has gone meanwhile: then that is told. */
    public boolean isTickable() {
        return tasks.rows().stream().anyMatch(task -> task.mine() && task.running())
                || results.isEmpty() && "POST".equals(request.getMethod());
    }

    /** Whether tasks can be handed over: to whom, only those can say who see the people of the cooperation. */
    public boolean isReader() {
        return access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here()));
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public Table<TaskRow> getTasks() {
        return tasks;
    }

    /** Whether there is something to tell, or to take back. */
    public boolean isTold() {
        return !results.isEmpty() || !finished.isEmpty();
    }

    /** What has become of those that were ticked. */
    public List<Result> getResults() {
        return results;
    }

    /** Numbers of those that have just been done, so that a slip can be taken back. */
    public List<Long> getFinished() {
        return finished;
    }

    public @Nullable PersonId getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable PersonId receiver) {
        this.receiver = receiver;
    }
}
