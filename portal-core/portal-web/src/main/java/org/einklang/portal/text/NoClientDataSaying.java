package org.einklang.portal.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.people.CooperationId;

/** Has it written down that somebody says of a text: these are no social data. */
@ApplicationScoped
public class NoClientDataSaying {

    @Inject
    private Event<NoClientDataSaid> said;

    /** The person who acts says so. */
    @Transactional
    public void say(Optional<CooperationId> here) {
        said.fire(new NoClientDataSaid(here));
    }
}
