package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.einklang.api.access.Acting;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Personas;
import org.einklang.testkit.server.Stage;

/** Somebody is told something in a cooperation. */
@ApplicationScoped
public class CanaryTold {

    @Inject
    private Notifications notifications;

    @Inject
    private Acting acting;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    /** Tells it now. */
    @Transactional
    public void tell(CooperationId cooperation, PersonId person) {
        ItemRef about = new ItemRef("core", "person", String.valueOf(person.value()));
        acting.as(
                stage.person(Personas.HEAD_OF_AGENCY),
                clock.instant(),
                () -> notifications.tell(new Notification(cooperation, "rights.role_for", about), List.of(person)));
    }
}
