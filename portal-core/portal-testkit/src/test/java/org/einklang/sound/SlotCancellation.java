package org.einklang.sound;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Scope;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;

/** A use case that asks, in every way in which it may. */
@Transactional
class SlotCancellation implements PersonalData {

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    Instant cancel(Permission permission, Scope scope) {
        access.require(permission, scope);
        return clock.instant();
    }

    void cancelMany(Permission permission, Scope scope) {
        Runnable later = () -> allowed(permission, scope);
        later.run();
    }

    private void allowed(Permission permission, Scope scope) {
        access.require(permission, scope);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withinAnother() {}

    void onNews(@Observes String news) {}

    @Override
    public String module() {
        return "sound";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of();
    }

    @Override
    public void erase(PersonId person) {}
}
