package org.einklang.meetings.sharing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;

/**
 * Somebody has said to whom all approved minutes of a body go.
 *
 * @param here in which cooperation
 * @param body whose minutes
 * @param readers the bodies among them
 */
public record ReadersChosen(CooperationId here, BodyId body, Set<BodyId> readers) implements Audited {

    @Override
    public String auditKey() {
        return "meetings.audit.readers_chosen";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return Stream.concat(Stream.of(body), readers.stream())
                .map(one -> new ItemRef("core", "body", String.valueOf(one.value())))
                .toList();
    }
}
