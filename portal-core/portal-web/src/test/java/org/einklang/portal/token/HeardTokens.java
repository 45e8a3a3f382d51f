package org.einklang.portal.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;

/** Hears what is announced about keys, as the audit log does. */
@ApplicationScoped
public class HeardTokens {

    private final List<TokenActed> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes TokenActed event) {
        heard.add(event);
    }

    List<TokenActed.Act> of(PersonId person) {
        ItemRef subject = new ItemRef("core", "person", String.valueOf(person.value()));
        return heard.stream()
                .filter(event -> event.subjects().contains(subject))
                .map(TokenActed::act)
                .toList();
    }
}
