package org.einklang.meetings.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;

/** With whom a body can share its minutes: the other bodies and the partners of its cooperation. */
@ApplicationScoped
class Neighbours {

    @Inject
    private Directory directory;

    /** To choose among them. @param readers who is ticked now */
    ReadersForm form(BodyCard body, List<MinutesReader> readers) {
        return new ReadersForm(
                bodies(body.cooperation(), body.id()), directory.partnersOf(body.cooperation()), readers);
    }

    private List<BodyCard> bodies(CooperationId here, BodyId own) {
        return directory.bodies(here).stream()
                .filter(one -> !one.id().equals(own))
                .toList();
    }

    /** @throws NotVisible if one of them is of somewhere else, or the body itself */
    void require(BodyCard body, Set<BodyId> bodies, Set<PartnerId> partners) {
        Set<BodyId> known =
                bodies(body.cooperation(), body.id()).stream().map(BodyCard::id).collect(Collectors.toSet());
        if (!known.containsAll(bodies)
                || !directory.partnersOf(body.cooperation()).keySet().containsAll(partners)) {
            throw new NotVisible(
                    "minutes of " + body.id() + " are shared within " + body.cooperation() + ": " + bodies + partners);
        }
    }

    /** Those that are still there: bodies are dissolved, partners leave. */
    List<UsualReader> present(CooperationId here, List<UsualReader> readers) {
        if (readers.isEmpty()) {
            return readers;
        }
        Set<BodyId> bodies = directory.bodies(here).stream().map(BodyCard::id).collect(Collectors.toSet());
        Set<PartnerId> partners = directory.partnersOf(here).keySet();
        return readers.stream()
                .filter(one -> one.reader().body().filter(bodies::contains).isPresent()
                        || one.reader().partner().filter(partners::contains).isPresent())
                .toList();
    }
}
