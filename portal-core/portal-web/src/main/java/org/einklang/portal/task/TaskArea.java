package org.einklang.portal.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The register of tasks over all modules. */
@ApplicationScoped
class TaskArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("tasks");
    }

    @Override
    public List<TaskPermission> permissions() {
        return List.of(TaskPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/tasks", "tasks"),
                HostPage.forPeople("/c/{cooperation}/tasks/new", "task-new"),
                HostPage.forPeople("/c/{cooperation}/tasks/{task}", "task"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.WORK, 5, "tasks.title", "tasks", "/tasks"));
    }
}
