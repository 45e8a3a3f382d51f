package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.rest.ApiBody;
import org.einklang.api.rest.ApiFilters;
import org.einklang.api.rest.ApiLinks;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.ApiMade;
import org.einklang.api.rest.ApiPaging;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.api.rest.Takes;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;
import org.einklang.api.task.TaskState;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.rest.ApiAnswer;
import org.jspecify.annotations.Nullable;

/** Tasks for programs: the part of the register that one sees, and one's own to be done. */
@Path("{cooperation}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TasksApi implements ApiResource {

    @Inject
    private TaskReading reading;

    @Inject
    private TaskWork work;

    @Inject
    private TaskGiving giving;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** A task as lists show it. @param mine whether you do it @param source where it comes from, if you may see that */
    public record TaskListed(
            long id,
            String title,
            String assignee,
            String deputy,
            String giver,
            LocalDate due,
            TaskState state,
            boolean overdue,
            boolean mine,
            Optional<String> body,
            Optional<URI> source,
            ApiLinks links) {}

    /** A task. @param version to be sent back with a change */
    public record TaskTold(
            int version, TaskListed task, Optional<LocalDate> reminder, String reason, String closedBy) {}

    /** What becomes of a task. @param state DONE, or IN_PROGRESS to begin or to take back @param version as it was read */
    public record TaskChange(TaskState state, int version) {}

    /** A task to be given. @param assignee number of a person; you unless said @param body key of a body in which you sit */
    public record TaskWish(String title, LocalDate due, Optional<Long> assignee, Optional<String> body) {}

    /** Those that one sees. */
    @GET
    @Needs(ApiScope.MINE)
    @Tells("The tasks that you see: yours, those you have given, those of your bodies. What is to be done, by day.")
    public ApiList<TaskListed> list(
            @QueryParam("text") @Tells("Words in what is to be done; all must occur.") @Nullable String text,
            @QueryParam("whose") @Tells("Whose; all unless said.") @TypedAs(TaskRows.Whose.class) @Nullable
                    String whose,
            @QueryParam("state")
                    @Tells("OVERDUE, or ENDED for what is done or given up.")
                    @TypedAs(TaskRows.When.class)
                    @Nullable
                    String state,
            @QueryParam("body") @Tells("Key of a body.") @Nullable String body,
            @QueryParam("page")
                    @Tells(ApiPaging.PAGE)
                    @TypedAs(value = int.class, least = 1, most = ApiPaging.LAST)
                    @Nullable
                    String page,
            @QueryParam("size")
                    @Tells(ApiPaging.SIZE)
                    @TypedAs(value = int.class, least = 1, most = ApiPaging.MOST)
                    @Nullable
                    String size) {
        CooperationId here = address.cooperation().id();
        ApiFilters filters = new ApiFilters()
                .text("text", text)
                .oneOf("whose", whose, TaskRows.Whose.values())
                .oneOf("state", state, TaskRows.When.values())
                .among(
                        "body",
                        body,
                        reading.seenBodies(here),
                        BodyCard::key,
                        card -> String.valueOf(card.id().value()));
        return ApiPaging.of(page, size).read(reading.rows(here), filters.sortedBy("due", false), this::listed);
    }

    /** One. */
    @GET
    @Path("{task}")
    @Needs(ApiScope.MINE)
    @Tells("One task, with the version that a change needs.")
    public TaskTold one(@PathParam("task") @TypedAs(long.class) String number) {
        return told(reading.file(address.cooperation().id(), number));
    }

    /** A new one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(ApiScope.CHANGE_TASKS)
    @Tells(
            "Notes a task for you, or gives it to somebody of the cooperation, who is told; also for a body in which you sit.")
    public ApiMade<TaskTold> give(@Takes(TaskWish.class) String body) {
        CooperationId here = address.cooperation().id();
        access.require(TaskPermission.NOTE_TASK, Scope.cooperation(here));
        long number = giving.give(here, ApiBody.read(body, TaskWish.class));
        TaskTold told = told(reading.file(here, String.valueOf(number)));
        return new ApiMade<>(told, told.task().links().self());
    }

    /** Done, begun or taken back. */
    @PATCH
    @Path("{task}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(ApiScope.CHANGE_TASKS)
    @Tells("Marks a task of yours as done, begins it, or takes back that it was done.")
    public TaskTold change(
            @PathParam("task") @TypedAs(long.class) String number,
            @HeaderParam("If-Match") @Nullable String tag,
            @Takes(TaskChange.class) String body) {
        CooperationId here = address.cooperation().id();
        TaskFile file = reading.file(here, number);
        if (tag != null && !tag.equals(ApiAnswer.tagOf(told(file)))) {
            throw new ClientErrorException(Response.Status.PRECONDITION_FAILED);
        }
        TaskChange wished = ApiBody.read(body, TaskChange.class);
        switch (wished.state()) {
            case DONE -> work.finish(file.row().id(), wished.version());
            case IN_PROGRESS -> work.goOn(file.row().id(), wished.version());
            case OPEN, CANCELLED -> throw new RuleViolation("tasks.api.state").at("state");
        }
        return told(reading.file(here, number));
    }

    private TaskTold told(TaskFile file) {
        return new TaskTold(file.version(), listed(file.row()), file.reminder(), file.reason(), file.closedBy());
    }

    private TaskListed listed(TaskRow row) {
        CooperationId here = address.cooperation().id();
        return new TaskListed(
                row.id(),
                row.title(),
                row.assignee(),
                row.deputy(),
                row.giver(),
                row.due(),
                row.state(),
                row.overdue(),
                row.mine(),
                row.body().map(BodyCard::key),
                row.source().map(ItemCard::address).map(addresses::absolute),
                ApiLinks.of(addresses, addresses.page(here, "tasks", String.valueOf(row.id()))));
    }
}
