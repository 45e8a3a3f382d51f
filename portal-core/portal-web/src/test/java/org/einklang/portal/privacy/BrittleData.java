package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;

/** A part that holds nothing, and fails for one person if a test wants it. */
@ApplicationScoped
class BrittleData implements PersonalData {

    private final AtomicLong broken = new AtomicLong(-1);

    void breakFor(long person) {
        broken.set(person);
    }

    void mend() {
        broken.set(-1);
    }

    @Override
    public String module() {
        return "versions";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        if (person.value() == broken.get()) {
            throw new IllegalStateException("broken on purpose");
        }
        return Map.of();
    }

    @Override
    public void erase(PersonId person) {
        // holds nothing
    }
}
