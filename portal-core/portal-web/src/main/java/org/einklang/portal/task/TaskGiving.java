package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.portal.task.TasksApi.TaskWish;
import org.jspecify.annotations.Nullable;

/** What programs wish, in the words of the use case; what does not fit is named as programs name it. */
@ApplicationScoped
class TaskGiving {

    /** How programs name the fields of the pages. */
    private static final Map<String, String> NAMES = Map.of("taskTitle", "title", "receiver", "assignee");

    @Inject
    private TaskDirecting directing;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    /** Gives it. @return its number @throws RuleViolation at the field that does not fit */
    long give(CooperationId here, TaskWish wish) {
        BodyId body = body(here, wish);
        PersonId assignee = wish.assignee().map(PersonId::new).orElseGet(access::me);
        try {
            return directing.give(new NewTask(here, assignee, wish.title(), wish.due(), null, body));
        } catch (RuleViolation broken) {
            throw broken.at(broken.field()
                    .map(field -> NAMES.getOrDefault(field, field))
                    .orElse("title"));
        } catch (NotVisible stranger) {
            throw new RuleViolation("tokens.api.choice").at("assignee");
        }
    }

    private @Nullable BodyId body(CooperationId here, TaskWish wish) {
        return wish.body()
                .map(key -> directory.bodies(here).stream()
                        .filter(body -> body.key().equals(key))
                        .map(BodyCard::id)
                        .filter(body -> access.may(TaskPermission.NOTE_BODY_TASK, Scope.body(here, body)))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("tokens.api.choice").at("body")))
                .orElse(null);
    }
}
