package org.einklang.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.einklang.api.people.PersonId;

/** Drafts of people: each has only their own. */
@ApplicationScoped
public class Drafts {

    private static final int ATTEMPTS = 3;

    @Inject
    private DraftStore store;

    /**
     * Keeps what was typed; says when. Two tabs may do so at once: then one of them tries again, and the newest wins field
     * by field.
     *
     * @throws DraftTooLarge if it is too much
     */
    public Instant keep(PersonId person, DraftPlace place, Typed typed) {
        for (int attempt = 1; ; attempt++) {
            try {
                return store.keep(person, place, typed);
            } catch (DraftTooLarge tooLarge) {
                throw tooLarge;
            } catch (RuntimeException otherTabWasFaster) {
                if (attempt == ATTEMPTS) {
                    throw otherTabWasFaster;
                }
            }
        }
    }

    /** The person's drafts at this address. */
    public List<Draft> at(PersonId person, String address) {
        return store.at(person, address);
    }

    /** Forgets the draft. */
    public void discard(PersonId person, DraftPlace place) {
        store.discard(person, place);
    }
}
