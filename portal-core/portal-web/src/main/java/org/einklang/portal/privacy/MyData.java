package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;

/** Everything that the portal holds on the person who asks, and only on them. */
@ApplicationScoped
public class MyData {

    @Inject
    @Any
    private Instance<PersonalData> parts;

    @Inject
    private Access access;

    /** What each part holds, in a stable order. @throws PartUnreadable if one cannot say it */
    List<Held> all() {
        PersonId me = access.me();
        return StreamSupport.stream(parts.spliterator(), false)
                .sorted(Comparator.comparing(PersonalData::module))
                .map(part -> held(part, me))
                .toList();
    }

    private static Held held(PersonalData part, PersonId me) {
        try {
            return new Held(part.module(), part.export(me));
        } catch (RuntimeException fault) {
            throw new PartUnreadable(part.module(), fault);
        }
    }
}
