package org.einklang.portal.session;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * Somebody has ended sessions of their own on other devices.
 *
 * @param person whose sessions
 */
public record SessionsEnded(PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "sessions.audit.ended";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(new ItemRef("core", "person", String.valueOf(person.value())));
    }
}
